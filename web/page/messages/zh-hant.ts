import type { Messages } from './zh-hans';

/** 繁體中文 */
export const zhHant: Messages = {
  code: 'zh-Hant',
  name: '繁體中文',
  title: '勾稽：政府信息公開工作年度報告數據核對',
  brand: '勾稽',
  subtitle: '政府信息公開工作年度報告 · 數據核對',
  language: '介面語言',

  intro: {
    lead: '貼上一篇年度報告，馬上知道三張表的數字對不對得上。',
    samples: '沒有現成的報告？試試這些示例',
    points: [
      ['讀表', '從網頁、Word、WPS 或 PDF 裡整篇複製即可，表格散成文字也能認。'],
      ['勾稽', '各申請人之和、各項結果之和、新收與結轉的平衡、複議訴訟合計，逐項驗算。'],
      ['定位', '點一個問題，就看到是表裡哪幾格、原文裡哪幾個數。'],
    ],
  },

  source: {
    heading: '報告原文',
    placeholder: '在這裡貼上年度報告全文（Ctrl + V）',
    length: (count) => `${count} 字元`,
    clear: '清空',
    sample: '示例報告…',
    privacy: '只在本機核對：本頁的內容安全策略禁止腳本連接任何伺服器，貼上的文字不會被發送，也不會被保存。',
  },

  samples: {
    clean: ['一致的報告', '2021 年版，定位符分隔'],
    wrongTotal: ['數字填錯的報告', '2021 年版，一格改錯一位'],
    lostBlanks: ['空格丟失的報告', '複製時空白儲存格沒有了'],
    brokenLabels: ['斷行的報告', '2019 年版，行名斷開'],
    traditional: ['繁體報告', '2019 年版，豎線分隔'],
  },

  verdict: {
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
    undecidedErrors: (count) => `沒有發現對不上的數字，但有 ${count} 處錯誤需要改正`,
    undetermined: (count) => `沒有發現對不上的數字，有 ${count} 項無法判斷`,
    warnings: (count) => `勾稽全部成立，另有 ${count} 處需要留意`,
    good: '數字全部對得上',
    form: (id) => (id === '2019' ? '2019 年試行格式' : '2021 年格式'),
    year: (year) => `${year} 年度`,
  },

  findings: {
    heading: '發現的問題',
    severity: { error: '錯誤', warning: '警告', notice: '提示' },
    none: '沒有發現問題。',
    waiting: '貼上報告後，問題會列在這裡。',
    keys: 'F8 下一個，Shift + F8 上一個',
    repairs: '可能的改法（僅供核對底稿時參考）',
    change: (cell, from, to) => `${cell}：${from} → ${to}`,
    basis: '依據：',
  },

  tables: {
    heading: '還原的三張表',
    tabs: { proactive: '二 主動公開', requests: '三 依申請', disputes: '四 複議訴訟' },
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

  detail: {
    heading: '勾稽明細',
    close: '關閉',
    figure: '數值',
    raw: '原文寫作',
    noChecks: '這一格不參與勾稽。',
    alternatives: (count) => `原文中另有 ${count} 處也可能屬於這一格`,
    rest: (count) => `其餘 ${count} 項為 0`,
    restBlank: (count) => `${count} 項空白`,
    restMissing: (count) => `缺 ${count} 項`,
    difference: (amount) => `相差 ${amount}`,
    showSource: '看原文',
    showTable: '看表格',
  },
};
