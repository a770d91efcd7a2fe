import { MONTHS } from '../../../src/domain/words/months';
import type { GapsStrings } from '../en/gaps';

/** Lo que dice el diálogo «Completar las fechas». */
export const gaps: GapsStrings = {
  title: 'Completar las fechas',
  question: '¿Cuándo conversaron e hicieron algo juntos por última vez?',
  hint: 'Un día, un mes o un año: lo que usted sepa. Deje vacío lo demás.',
  keys: 'Intro y las flechas suben y bajan. Ctrl e Intro guarda.',
  count: (gaps, partners) =>
    gaps === 1
      ? `1 de ${partners} socios no tiene una fecha que cuente.`
      : `${gaps} de ${partners} socios no tienen una fecha que cuente.`,
  none: 'Todos los socios tienen fecha',
  partner: 'Socio',
  talked: 'Última conversación',
  done: 'Última actividad juntos',
  talkedTo: (name) => `Última conversación con ${name}`,
  doneWith: (name) => `Última actividad con ${name}`,
  example: 'marzo de 2025',
  months: MONTHS.es,
  onDay: (year, month, date) => `${date} de ${month} de ${year}`,
  inMonth: (year, month) => `algún día de ${month} de ${year}`,
  inYear: (year) => `algún día de ${year}`,
  monthFirst: (day) => `${day} (leído con el mes primero)`,
  dayFirst: (day) => `${day} (leído con el día primero)`,
  unclear: 'No se entiende. Pruebe «marzo de 2025» o «2025».',
  ahead: (day) => `Aún no ha llegado: ${day}.`,
  old: 'Es anterior a 1990.',
  stage: 'Etapa',
  filled: 'Completado',
  more: (count) => (count === 1 ? 'Mostrar el último socio' : `Mostrar ${count} más`),
  save: 'Guardar',
  saving: 'Guardando…',
  nothing: 'Todavía no se ha completado nada.',
  wrong: (count) =>
    count === 1
      ? 'Una entrada todavía no sirve. Cámbiela o déjela vacía.'
      : `${count} entradas todavía no sirven. Cámbielas o déjelas vacías.`,
  later: 'Más tarde',
  close: 'Cerrar',
};
