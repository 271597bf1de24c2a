/** The widget's own words; all else it shares with the page. */
import type { Language } from 'gouji';
import type { GoujiErrorDetail } from './events';

/** What is said when no check can run. */
type Failure = Exclude<GoujiErrorDetail['reason'], 'unreadable'>;

interface WidgetMessages {
  name: string;
  /** of a report that the host has checked */
  blank: string;
  failures: Record<Failure, [what: string, advice: string]>;
}

export const widgetMessages: Record<Language, WidgetMessages> = {
  'zh-Hans': {
    name: '年度报告数据核对',
    blank: '没有文字可核对',
    failures: {
      'not-loaded': [
        '核对程序没有载入',
        '请检查网络后再粘贴一次；仍然不行时，请告诉本站管理员：核对程序的文件不完整。',
      ],
      blocked: ['本站的安全策略不允许运行核对程序', '请告诉本站管理员：需要改用 iframe 的嵌入方式。'],
      failed: ['核对时出错', '请再粘贴一次；仍然不行时，请换用新版浏览器。'],
    },
  },
  'zh-Hant': {
    name: '年度報告資料核對',
    blank: '沒有文字可核對',
    failures: {
      'not-loaded': [
        '核對程式沒有載入',
        '請檢查網路後再貼上一次；仍然不行時，請告訴本站管理員：核對程式的檔案不完整。',
      ],
      blocked: ['本站的安全策略不允許執行核對程式', '請告訴本站管理員：需要改用 iframe 的嵌入方式。'],
      failed: ['核對時出錯', '請再貼上一次；仍然不行時，請換用新版瀏覽器。'],
    },
  },
  en: {
    name: 'Check of an annual report',
    blank: 'There is no text to check',
    failures: {
      'not-loaded': [
        'The checker was not loaded',
        'Check the network and paste again. If it fails again, tell the owner of this site that files of the checker are missing.',
      ],
      blocked: [
        'The content policy of this site does not let the checker run',
        'Tell the owner of this site that it has to be embedded as an iframe.',
      ],
      failed: ['The check failed', 'Paste again. If it fails again, use a newer browser.'],
    },
  },
};
