import type { Kind } from '../output/take-away';
import type { Trouble } from '../store/state';
import { chineseTime, grouped } from './written.ts'; // whole, for the build reads this file by itself

/** Why a file cannot be read, put behind its name, and what to do. */
export type TroubleWords = Record<Trouble['kind'], [what: string, advice: string]>;

/** Those of which the readers know come with them: trouble-zh-hans.ts. */
const trouble = {
  failed: ['读取时出错', '请换一种格式再试，或者全选、复制，粘贴到这里。'],
  unfetched: ['没有取到', '请检查网络，稍后再试；报告的文字随时可以粘贴到这里。'],
} as TroubleWords;

/** Of how many files of a list there is something to say, and how often one year does not follow from another. */
export interface ListCounts {
  urgent: number;
  /** those whose errors are all set aside */
  aside: number;
  /** those of which there is no result */
  unread: number;
  between: number;
}

/** The page's own words. What the findings say comes from the core, in the same language. */
export const zhHans = {
  code: 'zh-Hans' as string,
  title: '勾稽：政府信息公开工作年度报告数据核对',
  brand: '勾稽',
  subtitle: '政府信息公开工作年度报告 · 数据核对',
  comma: '，',
  semicolon: '；',
  language: '界面语言',
  remember: '记住语言',
  rememberHint: '在这台电脑的浏览器里记住语言。除此之外，本页什么也不保存。',

  intro: {
    lead: '粘贴一篇年度报告，马上知道三张表的数字对不对得上。',
    samples: '没有现成的报告？试试这些示例',
    points: [
      ['读表', '从网页、Word、WPS 或 PDF 里整篇复制，或者直接打开文件；表格散成文字也能认。'],
      ['勾稽', '各申请人之和、各项结果之和、新收与结转的平衡、复议诉讼合计，逐项验算。'],
      ['定位', '点一个问题，就看到是表里哪几格、原文里哪几个数。'],
    ],
  },

  source: {
    heading: '报告原文',
    placeholder: '在这里粘贴年度报告全文（Ctrl + V），或者把文件拖进来',
    length: (count: number) => `${grouped(count)} 字符`,
    clear: '清空',
    open: '打开文件…',
    exact: (count: number) => `${count} 个表格按单元格读取`,
    privacy: '只在本机核对：本页的内容安全策略禁止脚本连接任何服务器，报告的文字不会被发送，也不会被保存。',
    privacyBrief: '只在本机核对，不上传',
    privacyEmbedded: '只在本机核对：粘贴的文字不会被发送，也不会被保存。',
    offline: '本页自己的文件已存入浏览器，断网也能用。',
  },

  samples: {
    clean: ['一致的报告', '2021 年版，制表符分隔'],
    wrongTotal: ['数字填错的报告', '2021 年版，有两个数填错'],
    lostBlanks: ['空格丢失的报告', '复制时空白单元格没有了'],
    brokenLabels: ['断行的报告', '2019 年版，行名断开'],
    traditional: ['繁体报告', '2019 年版，竖线分隔'],
  },

  verdict: {
    reading: '正在读取文件…',
    checking: '正在核对…',
    slow: '文字很长，仍在核对…',
    cancel: '停止',
    cancelled: '已停止核对。改动原文后会重新开始。',
    failed: '这个浏览器无法运行核对程序',
    failedAdvice: '请换用新版浏览器；双核浏览器请切换到极速模式。',
    noTables: '没有找到年度报告的三张表',
    noTablesAdvice: '请复制整篇报告，连同表格一起粘贴。',
    noFigures: '找到了表格，但里面没有数字',
    noFiguresAdvice: '可能是空白样表，或者复制时数字丢失了。',
    violated: (count: number) => `数字对不上：有 ${count} 项勾稽不成立`,
    otherErrors: (count: number) => `勾稽全部成立，但有 ${count} 处错误需要改正`,
    undecidedErrors: (undetermined: number, errors: number) =>
      `有 ${undetermined} 项勾稽无法判断，另有 ${errors} 处错误需要改正`,
    undetermined: (count: number, warnings: number) =>
      `没有不成立的勾稽，有 ${count} 项无法判断${warnings > 0 ? `，另有 ${warnings} 处需要留意` : ''}`,
    warnings: (count: number) => `勾稽全部成立，另有 ${count} 处需要留意`,
    allAside: (count: number) => `有 ${count} 项勾稽不成立，相关问题都已搁置`,
    good: '数字全部对得上',
    firstOnly: '第一份的数字全部对得上，后面的报告没有核对',
    form: (id: string): string => (id === '2019' ? '2019 年试行格式' : '2021 年格式'),
    year: (year: number) => `${year} 年度`,
  },

  files: {
    drop: '松开鼠标，打开文件',
    unread: (name: string, why: string) => `“${name}”${why}`,
    heading: (count: number) => `正在核对 ${count} 份文件`,
    outcome: (count: number, { urgent, aside, unread, between }: ListCounts) =>
      [
        `${count} 份文件`,
        urgent > 0 ? `其中 ${urgent} 份有错误` : aside > 0 ? '错误都已搁置' : between > 0 ? '' : '没有发现错误',
        unread > 0 ? `${unread} 份没有核对` : '',
        between > 0 ? `年度之间有 ${between} 处对不上` : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
    progress: (done: number, count: number) => `已完成 ${done} / ${count}`,
    state: { waiting: '等待读取', reading: '正在读取…', cancelled: '已停止，没有读取' },
    pasted: '粘贴的文字',
    cleared: '原文已清空',
    tried: (count: number) => `试改 ${count} 格`,
    remove: (name: string) => `移出列表：${name}`,
    summary: '带走汇总',
    summaryHint: '把这个列表保存为 CSV，用 Excel 或 WPS 打开',
    summaryFile: '年度报告核对汇总',
    more: '添加文件…',
    close: '全部关闭',
    bar: '打开的文件',
    back: '文件列表',
    previous: '上一份',
    next: '下一份',
  },

  comparison: {
    heading: '年度之间',
    good: (holds: number) => `上年结转与下年承接等 ${holds} 项都对得上`,
    bad: (holds: number, violated: number) => `上年结转与下年承接等有 ${violated} 项对不上，${holds} 项对得上`,
    undetermined: (count: number) => `${count} 项无法判断`,
    open: (name: string) => `看 ${name}`,
  },

  trouble,

  findings: {
    heading: '发现的问题',
    severity: { error: '错误', warning: '警告', notice: '提示' },
    none: '没有发现问题。',
    waiting: '粘贴报告后，问题会列在这里。',
    keys: 'F8 下一个，Shift + F8 上一个',
    place: (at: number, count: number) => `第 ${at} 条，共 ${count} 条：`,
    repairs: '可能的改法（仅供核对底稿时参考）',
    /** a label of the forms, in a sentence */
    label: (official: string) => official,
    perhaps: (change: string) => `可能的改法：${change}`,
    because: (change: string, reason: string) => `${change}（${reason}）`,
    change: (cell: string, from: string, to: string) => `${cell}：${from} → ${to}`,
    filter: '只看',
    all: '全部',
    advice: '怎么办',
    why: '为什么',
    basis: '依据',
    try: '试改成这样',
    tried: '已按此试改',
    aside: {
      heading: '已搁置（不计数）',
      ask: '搁置这个问题…',
      reason: '搁置的理由',
      confirm: '搁置',
      leave: '取消',
      because: '理由：',
      takeBack: '不再搁置',
    },
  },

  tables: {
    heading: '还原的三张表',
    tabs: { proactive: '二 主动公开', requests: '三 依申请', disputes: '四 复议诉讼' } as Record<string, string>,
    absent: '原文里没有找到这张表。',
    none: '没有可以还原的表格。',
    checks: '勾稽',
    rules: {
      'unbalanced-column': '第一项＋第二项＝第三项＋第四项',
      'outcome-total-mismatch': '办理结果各项之和＝（七）总计',
      'row-total-mismatch': '各申请人之和＝总计',
      'dispute-total-mismatch': '四种结果之和＝总计',
    } as Record<string, string>,
    state: { read: '', blank: '空白', missing: '缺这一格' },
    placement: { exact: '', inferred: '位置为推断', ambiguous: '位置不能确定' },
    verdict: { holds: '成立', violated: '不成立', undetermined: '无法判断' },
    inViolated: (count: number) => `在 ${count} 项不成立的勾稽中`,
    inUndetermined: '在无法判断的勾稽中',
    legend: '图例',
    legendItems: {
      violated: '在不成立的勾稽中',
      crossed: '几项不成立的勾稽相交于此',
      undetermined: '在无法判断的勾稽中',
      blank: '空白',
      missing: '原文缺这一格',
      inferred: '位置为推断',
      ambiguous: '位置不能确定',
    },
  },

  takeAway: {
    button: '带走结果',
    kinds: {
      tables: ['复制三张表', '贴到 Word、WPS、Excel 里保持版式'],
      corrections: ['复制改正清单', '一份文字，发给要改的同事'],
      xlsx: ['保存为 Excel 工作簿', '官方版式，标出有问题的格'],
      csv: ['保存为 CSV', '一格一行，供别的程序用'],
      json: ['保存为 JSON', '完整的核对结果'],
      sarif: ['保存为 SARIF', '检查工具的交换格式'],
    } as Record<Exclude<Kind, 'accepted'>, [name: string, hint: string]>,
    print: '打印报告',
    printHint: '问题、表格和核对时间，A4',
    saveAccepted: (count: number) => `保存搁置清单（${count}）`,
    loadAccepted: '载入搁置清单…',
    noTables: '没有找到表格，所以没有可带走的',
    copied: '已复制',
    saved: '已交给浏览器保存',
    loaded: (count: number) => `已载入 ${count} 条搁置`,
    failed: '浏览器没有允许，请再试一次',
    notAccepted: '这个文件不是搁置清单',
  },

  print: {
    checkedAt: (time: Date) => `核对时间：${chineseTime(time)}`,
  },

  edit: {
    heading: '试改',
    verdict: (headline: string) => `试改后：${headline}`,
    label: '试改为',
    hint: '只是试算，原文不会改动。清空表示空白。',
    try: '试算',
    wrong: '请填一个数，或者清空。',
    mark: '试改',
    was: (figure: string) => `原为 ${figure}`,
    restore: '恢复原数',
    missing: '原文里没有这一格所在的行，所以不能试改。',
    tried: (count: number) => `正在试改 ${count} 格，核对结果随之更新，原文没有动`,
    none: '没有试改，以下是原文的数',
    undo: '撤销',
    redo: '重做',
    restoreAll: '全部恢复',
  },

  detail: {
    heading: '勾稽明细',
    close: '关闭',
    figure: '数值',
    raw: '原文写作',
    noChecks: '这一格不参与勾稽。',
    others: '原文里也可能是：',
    otherNone: '也可能空着',
    other: (raw: string, line: number) => `${raw}（第 ${line} 行）`,
    rest: (count: number) => `其余 ${count} 项为 0`,
    restBlank: (count: number) => `${count} 项空白`,
    restMissing: (count: number) => `缺 ${count} 项`,
    sum: (sum: string) => `（${sum}）`,
    difference: (amount: string) => `相差 ${amount}`,
    showSource: '看原文',
    showTable: '看表格',
  },
};

/** Every language has the same words. */
export type Messages = typeof zhHans;
