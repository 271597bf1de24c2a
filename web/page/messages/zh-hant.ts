import { chineseTime, grouped } from './written';
import type { Messages, TroubleWords } from './zh-hans';

const trouble: TroubleWords = {
  'scanned-pdf': ['是掃描檔，裡面沒有文字', '請打開原來的 Word 文件或網頁；只有掃描檔時，先做文字辨識（OCR）再打開。'],
  'old-office': [
    '是舊版 Office 或 WPS 的格式',
    '請用 Word 或 WPS 另存為 .docx（表格存為 .xlsx）再打開，或者全選、複製，貼到這裡。',
  ],
  ofd: ['是 OFD 版式檔案', '請在 OFD 閱讀器裡全選、複製，貼到這裡，或者打開原來的 Word 文件。'],
  encrypted: ['有密碼保護', '請先去掉密碼再打開，或者在原來的軟體裡全選、複製，貼到這裡。'],
  'too-large': ['太大', '年度報告不會這麼大，請檢查是否選錯了檔案。'],
  damaged: ['已損壞，打不開', '請在原來的軟體裡打開後另存一次，或者全選、複製，貼到這裡。'],
  slides: ['是簡報', '請打開年度報告本身，或者把報告的文字貼到這裡。'],
  picture: ['是圖片，裡面沒有文字', '請打開原來的文件，或者先做文字辨識（OCR）。'],
  packed: ['是壓縮檔', '請先解壓縮，再打開裡面的報告。'],
  'not-text': ['不是年度報告能用的格式', '可以打開 .docx、.pdf、.xlsx、.html、.txt，或者把報告的文字貼到這裡。'],
  'pdf-not-here': ['是 PDF，這裡讀不了', '請在 PDF 閱讀器裡全選、複製，貼到這裡，或者改用網頁版。'],
  empty: ['是空的，裡面沒有文字', '請檢查是否選錯了檔案；如果裡面是圖片，請先做文字辨識（OCR）。'],
  listed: ['已在列表裡，沒有再加一次', '檔案名稱、大小和文字都和列表裡的一樣。'],
  failed: ['讀取時出錯', '請換一種格式再試，或者全選、複製，貼到這裡。'],
  unfetched: ['沒有取到', '請檢查網路，稍後再試；報告的文字隨時可以貼到這裡。'],
};

/** The characters of the official forms that change, what they become, and the words in which they become another. */
const simplified =
  '万业举于会关内决况减办务区单发后国处复审对属废开强当总执护报数无机权构没现确稳类纠纳组织经结继续维缴罚范获补规计认议许讼访诉询请购费转过这采项额“”';
const traditional =
  '萬業舉於會關內決況減辦務區單發後國處復審對屬廢開強當總執護報數無機權構沒現確穩類糾納組織經結繼續維繳罰範獲補規計認議許訟訪訴詢請購費轉過這採項額「」';
const words: Record<string, string> = { 重复: '重複', 反复: '反覆', 制作: '製作' };

/** A label of the forms, which are in Simplified characters, for a sentence in Traditional ones. */
const label = (official: string): string =>
  official.replace(/重复|反复|制作|./gu, (part) => words[part] ?? traditional[simplified.indexOf(part)] ?? part);

/** 繁體中文 */
export const zhHant: Messages = {
  code: 'zh-Hant',
  title: '勾稽：政府信息公開工作年度報告數據核對',
  brand: '勾稽',
  subtitle: '政府信息公開工作年度報告 · 數據核對',
  comma: '，',
  semicolon: '；',
  language: '介面語言',
  remember: '記住語言',
  rememberHint: '在這台電腦的瀏覽器裡記住語言。除此之外，本頁什麼也不保存。',

  intro: {
    lead: '貼上一篇年度報告，馬上知道三張表的數字對不對得上。',
    samples: '沒有現成的報告？試試這些示例',
    points: [
      ['讀表', '從網頁、Word、WPS 或 PDF 裡整篇複製，或者直接打開檔案；表格散成文字也能認。'],
      ['勾稽', '各申請人之和、各項結果之和、新收與結轉的平衡、復議訴訟合計，逐項驗算。'],
      ['定位', '點一個問題，就看到是表裡哪幾格、原文裡哪幾個數。'],
    ],
  },

  source: {
    heading: '報告原文',
    placeholder: '在這裡貼上年度報告全文（Ctrl + V），或者把檔案拖進來',
    length: (count) => `${grouped(count)} 字元`,
    clear: '清空',
    open: '打開檔案…',
    exact: (count) => `${count} 個表格按儲存格讀取`,
    privacy: '只在本機核對：本頁的內容安全策略禁止腳本連接任何伺服器，報告的文字不會被發送，也不會被保存。',
    privacyBrief: '只在本機核對，不上傳',
    privacyEmbedded: '只在本機核對：貼上的文字不會被發送，也不會被保存。',
    offline: '本頁自己的檔案已存入瀏覽器，斷網也能用。',
  },

  samples: {
    clean: ['一致的報告', '2021 年版，定位符分隔'],
    wrongTotal: ['數字填錯的報告', '2021 年版，有兩個數填錯'],
    lostBlanks: ['空格丟失的報告', '複製時空白儲存格沒有了'],
    brokenLabels: ['斷行的報告', '2019 年版，行名斷開'],
    traditional: ['繁體報告', '2019 年版，豎線分隔'],
  },

  verdict: {
    reading: '正在讀取檔案…',
    checking: '正在核對…',
    slow: '文字很長，仍在核對…',
    cancel: '停止',
    cancelled: '已停止核對。改動原文後會重新開始。',
    failed: '這個瀏覽器無法執行核對程式',
    failedAdvice: '請換用新版瀏覽器；雙核瀏覽器請切換到極速模式。',
    noTables: '沒有找到年度報告的三張表',
    noTablesAdvice: '請複製整篇報告，連同表格一起貼上。',
    noFigures: '找到了表格，但裡面沒有數字',
    noFiguresAdvice: '可能是空白樣表，或者複製時數字丟失了。',
    violated: (count) => `數字對不上：有 ${count} 項勾稽不成立`,
    otherErrors: (count) => `勾稽全部成立，但有 ${count} 處錯誤需要改正`,
    undecidedErrors: (undetermined, errors) => `有 ${undetermined} 項勾稽無法判斷，另有 ${errors} 處錯誤需要改正`,
    undetermined: (count, warnings) =>
      `沒有不成立的勾稽，有 ${count} 項無法判斷${warnings > 0 ? `，另有 ${warnings} 處需要留意` : ''}`,
    warnings: (count) => `勾稽全部成立，另有 ${count} 處需要留意`,
    allAside: (count) => `有 ${count} 項勾稽不成立，相關問題都已擱置`,
    good: '數字全部對得上',
    firstOnly: '第一份的數字全部對得上，後面的報告沒有核對',
    form: (id) => (id === '2019' ? '2019 年試行格式' : '2021 年格式'),
    year: (year) => `${year} 年度`,
  },

  files: {
    drop: '鬆開滑鼠，打開檔案',
    unread: (name, why) => `「${name}」${why}`,
    heading: (count) => `正在核對 ${count} 份檔案`,
    outcome: (count, { urgent, aside, unread, between }) =>
      [
        `${count} 份檔案`,
        urgent > 0 ? `其中 ${urgent} 份有錯誤` : aside > 0 ? '錯誤都已擱置' : between > 0 ? '' : '沒有發現錯誤',
        unread > 0 ? `${unread} 份沒有核對` : '',
        between > 0 ? `年度之間有 ${between} 處對不上` : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
    progress: (done, count) => `已完成 ${done} / ${count}`,
    state: { waiting: '等待讀取', reading: '正在讀取…', cancelled: '已停止，沒有讀取' },
    pasted: '貼上的文字',
    cleared: '原文已清空',
    tried: (count) => `試改 ${count} 格`,
    remove: (name) => `移出列表：${name}`,
    summary: '帶走彙總',
    summaryHint: '把這個列表儲存為 CSV，用 Excel 或 WPS 打開',
    summaryFile: '年度報告核對彙總',
    more: '加入檔案…',
    close: '全部關閉',
    bar: '打開的檔案',
    back: '檔案列表',
    previous: '上一份',
    next: '下一份',
  },

  comparison: {
    heading: '年度之間',
    good: (holds) => `上年結轉與下年承接等 ${holds} 項都對得上`,
    bad: (holds, violated) => `上年結轉與下年承接等有 ${violated} 項對不上，${holds} 項對得上`,
    undetermined: (count) => `${count} 項無法判斷`,
    open: (name) => `看 ${name}`,
  },

  trouble,

  findings: {
    heading: '發現的問題',
    severity: { error: '錯誤', warning: '警告', notice: '提示' },
    none: '沒有發現問題。',
    waiting: '貼上報告後，問題會列在這裡。',
    keys: 'F8 下一個，Shift + F8 上一個',
    place: (at, count) => `第 ${at} 條，共 ${count} 條：`,
    repairs: '可能的改法（僅供核對底稿時參考）',
    label,
    perhaps: (change) => `可能的改法：${change}`,
    because: (change, reason) => `${change}（${reason}）`,
    change: (cell, from, to) => `${cell}：${from} → ${to}`,
    filter: '只看',
    all: '全部',
    advice: '怎麼辦',
    why: '為什麼',
    basis: '依據',
    try: '試改成這樣',
    tried: '已按此試改',
    aside: {
      heading: '已擱置（不計數）',
      ask: '擱置這個問題…',
      reason: '擱置的理由',
      confirm: '擱置',
      leave: '取消',
      because: '理由：',
      takeBack: '不再擱置',
    },
  },

  tables: {
    heading: '還原的三張表',
    tabs: { proactive: '二 主動公開', requests: '三 依申請', disputes: '四 復議訴訟' },
    absent: '原文裡沒有找到這張表。',
    none: '沒有可以還原的表格。',
    checks: '勾稽',
    rules: {
      'unbalanced-column': '第一項＋第二項＝第三項＋第四項',
      'outcome-total-mismatch': '辦理結果各項之和＝（七）總計',
      'row-total-mismatch': '各申請人之和＝總計',
      'dispute-total-mismatch': '四種結果之和＝總計',
    },
    state: { read: '', blank: '空白', missing: '缺這一格' },
    placement: { exact: '', inferred: '位置為推斷', ambiguous: '位置不能確定' },
    verdict: { holds: '成立', violated: '不成立', undetermined: '無法判斷' },
    inViolated: (count) => `在 ${count} 項不成立的勾稽中`,
    inUndetermined: '在無法判斷的勾稽中',
    legend: '圖例',
    legendItems: {
      violated: '在不成立的勾稽中',
      crossed: '幾項不成立的勾稽相交於此',
      undetermined: '在無法判斷的勾稽中',
      blank: '空白',
      missing: '原文缺這一格',
      inferred: '位置為推斷',
      ambiguous: '位置不能確定',
    },
  },

  takeAway: {
    button: '帶走結果',
    kinds: {
      tables: ['複製三張表', '貼到 Word、WPS、Excel 裡保持版式'],
      corrections: ['複製改正清單', '一份文字，發給要改的同事'],
      xlsx: ['儲存為 Excel 活頁簿', '官方版式，標出有問題的格'],
      csv: ['儲存為 CSV', '一格一行，供別的程式用'],
      json: ['儲存為 JSON', '完整的核對結果'],
      sarif: ['儲存為 SARIF', '檢查工具的交換格式'],
    },
    print: '列印報告',
    printHint: '問題、表格和核對時間，A4',
    saveAccepted: (count) => `儲存擱置清單（${count}）`,
    loadAccepted: '載入擱置清單…',
    noTables: '沒有找到表格，所以沒有可帶走的',
    copied: '已複製',
    saved: '已交給瀏覽器儲存',
    loaded: (count) => `已載入 ${count} 條擱置`,
    failed: '瀏覽器沒有允許，請再試一次',
    notAccepted: '這個檔案不是擱置清單',
  },

  print: {
    checkedAt: (time) => `核對時間：${chineseTime(time)}`,
  },

  edit: {
    heading: '試改',
    verdict: (headline) => `試改後：${headline}`,
    label: '試改為',
    hint: '只是試算，原文不會改動。清空表示空白。',
    try: '試算',
    wrong: '請填一個數，或者清空。',
    mark: '試改',
    was: (figure) => `原為 ${figure}`,
    restore: '恢復原數',
    missing: '原文裡沒有這一格所在的列，所以不能試改。',
    tried: (count) => `正在試改 ${count} 格，核對結果隨之更新，原文沒有動`,
    none: '沒有試改，以下是原文的數',
    undo: '復原',
    redo: '重做',
    restoreAll: '全部恢復',
  },

  detail: {
    heading: '勾稽明細',
    close: '關閉',
    figure: '數值',
    raw: '原文寫作',
    noChecks: '這一格不參與勾稽。',
    others: '原文裡也可能是：',
    otherNone: '也可能空著',
    other: (raw, line) => `${raw}（第 ${line} 行）`,
    rest: (count) => `其餘 ${count} 項為 0`,
    restBlank: (count) => `${count} 項空白`,
    restMissing: (count) => `缺 ${count} 項`,
    sum: (sum) => `（${sum}）`,
    difference: (amount) => `相差 ${amount}`,
    showSource: '看原文',
    showTable: '看表格',
  },
};
