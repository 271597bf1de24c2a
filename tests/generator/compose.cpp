#include "generator/compose.hpp"

#include <algorithm>

#include "generator/damage.hpp"
#include "generator/prose.hpp"

namespace gouji::tests {
namespace {

Decimal plain(Decimal value) {
  while (value.scale > 0 && value.units % 10 == 0) {
    value.units /= 10;
    --value.scale;
  }
  return value;
}

/// Composes one report.
class Composer {
 public:
  explicit Composer(const Recipe& recipe) : random_(recipe.seed) { out_.recipe = recipe; }

  Composed run() {
    const Recipe& recipe = out_.recipe;
    out_.figures = consistentFigures(random_, recipe.form, recipe.scale);
    const Prose prose = proseOf(random_, out_.figures, recipe.damage.proseVariants);
    for (std::size_t k = 0; k < recipe.slips; ++k)
      if (auto slip = makeSlip(random_, out_.figures)) out_.slips.push_back(std::move(*slip));
    out_.violated = violatedBy(out_.figures);

    out_.draft.add(prose.beginning);
    for (std::size_t sheet = 0; sheet < 3; ++sheet) {
      out_.draft.add(prose.headings[sheet]);
      out_.draft.add(u"\n\n");
      writeSheet(sheet);
      out_.draft.add(u"\n");
    }
    out_.draft.add(prose.end);
    damage(prose.agency);
    doubtBlanks();
    tellTruth();
    return std::move(out_);
  }

 private:
  void writeSheet(std::size_t sheet) {
    if (out_.recipe.absentTable == sheet) {
      out_.draft.add(u"（本表另附）\n");
      return;
    }
    WordTable table = wordsOf(out_.figures, sheet, out_.recipe.style);
    if (sheet == 1 && out_.recipe.absentRow) dropRow(table);
    noteBlanks(table);
    if (sheet == 1 && out_.recipe.damage.repeatedHeader) repeatHeader(table);
    writeTable(out_.draft, random_, table, out_.recipe.layout);
  }

  /// Takes one row away that begins no group: what it spans would be lost with it.
  void dropRow(WordTable& table) {
    std::vector<std::size_t> candidates;
    for (std::size_t r = 0; r < table.rows.size(); ++r)
      if (!table.rows[r].header && labelsOf(table.rows[r]).size() == 1) candidates.push_back(r);
    const std::size_t dropped = candidates[random_.below(candidates.size())];
    absentRow_ = table.rows[dropped].row;
    table.rows.erase(table.rows.begin() + static_cast<std::ptrdiff_t>(dropped));
  }

  /// The header once more before a later row, as a page break brings it.
  void repeatHeader(WordTable& table) {
    std::vector<WordRow> header;
    for (const WordRow& row : table.rows)
      if (row.header) header.push_back(row);
    const std::size_t rows = table.rows.size() - header.size();
    const auto place = static_cast<std::ptrdiff_t>(header.size() + 2 + random_.below(rows - 3));
    table.rows.insert(table.rows.begin() + place, header.begin(), header.end());
  }

  /// Decides what the layout keeps of the table.
  void noteBlanks(const WordTable& table) {
    const LayoutTraits& traits = traitsOf(out_.recipe.layout);
    bool written = true, placed = true;
    for (const WordRow& row : table.rows) {
      const auto figures = figuresOf(row);
      const auto blanks = static_cast<std::size_t>(
          std::count_if(figures.begin(), figures.end(), [](const Word* word) { return isBlank(*word); }));
      if (blanks > 0 && (blanks < figures.size() || !traits.inOrder)) placed = false;
      for (const Word* word : figures)
        written = written && !word->text.empty() && word->text.back() >= u'0' && word->text.back() <= u'9';
    }
    for (const WordRow& row : table.rows) {
      const auto figures = figuresOf(row);
      const auto first = std::find_if(figures.begin(), figures.end(), [](const Word* word) { return !isBlank(*word); });
      showsBlanks_ = showsBlanks_ || (first != figures.begin() && first != figures.end());
    }
    out_.lossless[table.sheet] = traits.keepsBlanks || placed;
    placed_[table.sheet] = placed;
    if (!traits.inOrder && table.sheet == 1 && absentRow_) out_.lossless[1] = false;
    out_.written[table.sheet] = written;
  }

  /// Cells that stand behind the last figure only may as well be empty ones that were moved there.
  void doubtBlanks() {
    const Layout layout = out_.recipe.layout;
    if (showsBlanks_ || layout == Layout::aligned || layout == Layout::alignedWrapped) return;
    for (std::size_t sheet = 0; sheet < 3; ++sheet) out_.lossless[sheet] = out_.lossless[sheet] && placed_[sheet];
  }

  void damage(std::u16string_view agency) {
    const Damage& damage = out_.recipe.damage;
    const LayoutTraits& traits = traitsOf(out_.recipe.layout);
    const bool blankLines = out_.recipe.layout == Layout::linesBlank || out_.recipe.layout == Layout::linesSpacedBlank;
    Draft& draft = out_.draft;
    // Where empty lines are cells, a page break beside them hides how many there are.
    if (damage.pageBreaks && !blankLines) draft = withPageBreaks(draft, random_, agency, traits.inOrder);
    if (damage.pinyin) draft = withPinyin(draft, random_);
    if (damage.traditional) draft = withTraditional(draft);
    if (damage.fullWidth) draft = withFullWidth(draft);
    if (damage.site) draft = withinSite(draft);
    if (damage.noBreakSpaces) draft = withNoBreakSpaces(draft);
    if (damage.invisibles) draft = withInvisibles(draft, random_);
    if (damage.carriageReturns) draft = withCarriageReturns(draft);
  }

  bool isAbsent(std::size_t sheet, std::size_t row) const {
    return out_.recipe.absentTable == sheet || (sheet == 1 && absentRow_ == row);
  }

  void tellTruth() {
    for (std::size_t sheet = 0; sheet < 3; ++sheet) {
      const Sheet& filled = out_.figures.sheets[sheet];
      const auto& definitions = form::cellsOf(*filled.table);
      const auto& rows = form::rowsOf(*filled.table);
      for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < rows[r].block->columns.size(); ++c)
          if (!isAbsent(sheet, r)) out_.cells[definitions[rows[r].firstCell + c].id].state = CellState::blank;
      for (const form::CellDefinition& definition : definitions) out_.cells.try_emplace(definition.id);
    }
    for (const Mark& mark : out_.draft.marks) {
      const Sheet& filled = out_.figures.sheets[mark.sheet];
      ExpectedCell& cell = out_.cells[form::cellsOf(*filled.table)[mark.cell].id];
      cell.source = {static_cast<std::uint32_t>(mark.begin), static_cast<std::uint32_t>(mark.end)};
      const char16_t last = out_.draft.text[mark.end - 1];
      const bool digit = (last >= u'0' && last <= u'9') || (last >= u'０' && last <= u'９');
      if (!digit) continue;
      cell.state = CellState::read;
      cell.value = plain(*filled.cells[mark.cell]);
    }
    for (const std::string& id : out_.violated)
      if (isDecidable(id)) out_.decidable.insert(id);
  }

  /// Whether all rows that take part in an identity stand in a text that tells the places of its figures.
  bool isDecidable(const std::string& id) const {
    const std::size_t sheet = id.starts_with("requests") ? 1 : 2;
    if (out_.recipe.absentTable == sheet || !out_.lossless[sheet]) return false;
    if (sheet != 1 || !absentRow_) return true;
    const std::string_view row = form::rowsOf(*out_.figures.requests().table)[*absentRow_].row->id;
    const bool balances = row == "received" || row == "carried_in" || row == "outcomes_total" || row == "carried_out";
    if (id.starts_with("requests.balance")) return !balances;
    if (id.starts_with("requests.outcomes")) return balances && row != "outcomes_total";
    return id != "requests.row." + std::string(row);
  }

  Random random_;
  Composed out_;
  std::optional<std::size_t> absentRow_;
  bool showsBlanks_ = false;      // whether an empty cell stands before a figure anywhere
  std::array<bool, 3> placed_{};  // by table: whether a layout without blanks tells the places too
};

const char* nameOf(FormKind form) {
  return form == FormKind::form2019 ? "2019" : form == FormKind::form2021 ? "2021" : "mixed";
}
const char* nameOf(Scale scale) {
  constexpr std::array names{"nothing", "sparse", "small", "large"};
  return names[static_cast<std::size_t>(scale)];
}
const char* nameOf(Zeros zeros) {
  constexpr std::array names{"zeros written", "zeros blank", "rows of zeros blank", "zeros /", "zeros —", "zeros 无"};
  return names[static_cast<std::size_t>(zeros)];
}

}  // namespace

Recipe plainRecipe(std::uint64_t seed, Layout layout) {
  Random random(seed * 977 + 1);
  Recipe recipe;
  recipe.seed = seed;
  recipe.layout = layout;
  recipe.form = random.chance(40) ? FormKind::form2019 : FormKind::form2021;
  recipe.scale = random.pick({Scale::nothing, Scale::sparse, Scale::small, Scale::large, Scale::large});
  recipe.style.units = recipe.form == FormKind::form2019;
  return recipe;
}

Recipe randomRecipe(std::uint64_t seed, Layout layout) {
  Recipe recipe = plainRecipe(seed, layout);
  Random random(seed * 769 + 5);
  if (random.chance(15)) recipe.form = FormKind::mixed;
  constexpr Zeros zeros[] = {Zeros::written,   Zeros::written, Zeros::written, Zeros::blank, Zeros::blank,
                             Zeros::blankRows, Zeros::slash,   Zeros::dash,    Zeros::word};
  recipe.style = {random.pick(zeros), recipe.scale == Scale::large && random.chance(15), random.chance(25),
                  random.chance(15), random.chance(15)};
  recipe.slips = random.chance(40) ? 0 : 1 + random.below(3);
  Damage& damage = recipe.damage;
  damage.pageBreaks = random.chance(25);
  damage.repeatedHeader = random.chance(10);
  damage.site = random.chance(15);
  damage.carriageReturns = random.chance(10);
  damage.noBreakSpaces = random.chance(10);
  damage.invisibles = random.chance(8);
  damage.fullWidth = random.chance(8);
  damage.traditional = random.chance(20);
  // What is put into a line moves its figures out of their columns.
  const bool aligned = layout == Layout::aligned || layout == Layout::alignedWrapped;
  damage.pinyin = damage.traditional && random.chance(40) && !aligned;
  damage.proseVariants = random.chance(40);
  recipe.absentRow = random.chance(6);
  if (random.chance(4)) recipe.absentTable = random.below(3);
  return recipe;
}

Composed compose(const Recipe& recipe) { return Composer(recipe).run(); }

std::string describe(const Composed& composed) {
  const Recipe& r = composed.recipe;
  std::string text = "seed " + std::to_string(r.seed) + ", layout " + traitsOf(r.layout).name + ", form " +
                     nameOf(r.form) + ", " + nameOf(r.scale) + ", " + nameOf(r.style.zeros);
  const auto say = [&](bool is, const char* what) {
    if (is) text += std::string(", ") + what;
  };
  say(r.style.groups, "1,234");
  say(r.style.signInWords, "signs in words");
  say(r.style.units, "units");
  say(r.style.inYuan, "money in 元");
  say(r.damage.pageBreaks, "page breaks");
  say(r.damage.repeatedHeader, "header repeated");
  say(r.damage.site, "site around");
  say(r.damage.carriageReturns, "CR LF");
  say(r.damage.noBreakSpaces, "NBSP");
  say(r.damage.invisibles, "invisibles");
  say(r.damage.fullWidth, "full width");
  say(r.damage.traditional, "Traditional");
  say(r.damage.pinyin, "pinyin");
  say(r.damage.proseVariants, "variants of headings");
  say(r.absentRow, "row absent");
  say(r.absentTable.has_value(), "table absent");
  for (const Slip& slip : composed.slips) {
    text += std::string(", slip: ") + tests::nameOf(slip.kind) + " at";
    const auto& definitions = form::cellsOf(*composed.figures.sheets[slip.sheet].table);
    for (const std::size_t cell : slip.cells) text += " " + definitions[cell].id;
  }
  return text;
}

Composed withText(const Composed& composed, Draft draft) {
  Composed out = composed;
  for (const Mark& mark : draft.marks) {
    const Sheet& filled = out.figures.sheets[mark.sheet];
    out.cells[form::cellsOf(*filled.table)[mark.cell].id].source = {static_cast<std::uint32_t>(mark.begin),
                                                                    static_cast<std::uint32_t>(mark.end)};
  }
  out.draft = std::move(draft);
  return out;
}

}  // namespace gouji::tests
