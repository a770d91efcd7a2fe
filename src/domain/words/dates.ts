import type { Day } from '../day';
import { isDay, remembered } from '../day';
import { MONTHS } from './months';

/** A day in English, like 1 May 2025; a text that is no day stays as it is. */
export const dateEn = remembered((day: Day): string => {
  if (!isDay(day)) return day;
  const { date, month, year } = partsOf(day);
  return `${date} ${MONTHS.en[month - 1]} ${year}`;
});

/** A day in Spanish, like 1 de mayo de 2025. */
export const dateEs = remembered((day: Day): string => {
  if (!isDay(day)) return day;
  const { date, month, year } = partsOf(day);
  return `${date} de ${MONTHS.es[month - 1]} de ${year}`;
});

function partsOf(day: Day) {
  return { date: Number(day.slice(8, 10)), month: Number(day.slice(5, 7)), year: Number(day.slice(0, 4)) };
}
