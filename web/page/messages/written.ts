/** Numbers and times in words. The browser's own formats take it some 20 ms to load on an old machine. */

/** 34278 as "34,278". */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** The time of the day: "09:05". */
export function clock(time: Date): string {
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "2026年3月1日 09:05" */
export function chineseTime(time: Date): string {
  return `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日 ${clock(time)}`;
}
