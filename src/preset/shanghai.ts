import type { PolicyCalendar } from '../policy/policy.ts'

/**
 * Monday to Friday in Shanghai in 2026, without that year's public holidays and with the weekend days worked in exchange, as
 * announced by the State Council of China on 4 November 2025.
 */
export const shanghai: PolicyCalendar = {
  zone: 'Asia/Shanghai',
  open: ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays: [
    { date: '2026-01-01', name: "New Year's Day" },
    { date: '2026-01-02', name: "New Year's Day" },
    { date: '2026-02-16', name: 'Spring Festival' },
    { date: '2026-02-17', name: 'Spring Festival' },
    { date: '2026-02-18', name: 'Spring Festival' },
    { date: '2026-02-19', name: 'Spring Festival' },
    { date: '2026-02-20', name: 'Spring Festival' },
    { date: '2026-02-23', name: 'Spring Festival' },
    { date: '2026-04-06', name: 'Qingming Festival' },
    { date: '2026-05-01', name: 'Labour Day' },
    { date: '2026-05-04', name: 'Labour Day' },
    { date: '2026-05-05', name: 'Labour Day' },
    { date: '2026-06-19', name: 'Dragon Boat Festival' },
    { date: '2026-09-25', name: 'Mid-Autumn Festival' },
    { date: '2026-10-01', name: 'National Day' },
    { date: '2026-10-02', name: 'National Day' },
    { date: '2026-10-05', name: 'National Day' },
    { date: '2026-10-06', name: 'National Day' },
    { date: '2026-10-07', name: 'National Day' },
  ],
  extraOpen: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  covers: ['2026-01-01', '2026-12-31'],
  counting: { from: 'eventDay', due: 'endOfDay' },
}
