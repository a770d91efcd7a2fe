import type { Reached } from '../../../domain/activities';
import { spaced } from '../../charts/words/share';
import type { ExportWords } from './words';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** Cuánta asistencia hubo, hasta donde alguien contó; `''` si nadie contó. */
function came({ people, activities, missing }: Reached): string {
  if (missing === activities) return '';
  return `, con una asistencia de ${spaced(people)}${missing > 0 ? ` (${missing} sin contar)` : ''}`;
}

export const exportWords: ExportWords = {
  minutes: ({ asOf, library, headlines }) =>
    `La dirección informó sobre las colaboraciones de ${library === '' ? 'la biblioteca' : library} a fecha de ${asOf}. ${
      headlines === '' ? 'Nada lleva fecha todavía, así que no se puede decir nada.' : headlines
    }`,
  post({ year: { name, over, reached, partners }, library }) {
    const who = library === '' ? 'la biblioteca' : library;
    const year = name.toLowerCase();
    if (reached.activities === 0) return `Todavía no hay nada anotado del ${year}.`;
    const when = over ? `En el ${year}` : `En lo que va del ${year}`;
    const whom =
      partners.length === 0 ? ' ofreció' : ` y ${count(partners.length, 'socio', 'socios')} de la comunidad ofrecieron`;
    return `${when}, ${who}${whom} ${count(reached.activities, 'programa o servicio', 'programas o servicios')}${came(reached)}.`;
  },
  thank({ year, partner, reached }) {
    const times = reached.activities === 1 ? 'una vez' : `${reached.activities} veces`;
    return `¡Gracias, ${partner}! En el ${year.toLowerCase()} hicimos algo juntos ${times}${came(reached)}.`;
  },
  survey: {
    title: (year) => `Programas con socios para la encuesta estatal, ${year.toLowerCase()} (añada los propios)`,
    attendanceTitle: (year) => `Asistencia a esos programas, ${year.toLowerCase()}`,
    place: 'Lugar',
    noPlace: 'Lugar sin anotar',
    noAge: 'Edad sin anotar',
    severalAges: 'Varias edades',
    total: 'Total',
    counted: ({ rows, people, activities, missing }) =>
      `Se ${rows === 1 ? 'cuenta' : 'cuentan'} ${count(rows, 'fila', 'filas')} «Lo hicimos» en que la biblioteca fue organizadora o coorganizadora, por sus sesiones (en blanco vale 1).${
        missing === activities
          ? ' Las personas no están anotadas.'
          : ` Personas: ${spaced(people)}${missing > 0 ? `, sin ${count(missing, 'fila que no trae', 'filas que no traen')} número` : ''}.`
      }`,
    nothing: 'Todavía no se puede contar ningún programa de este año fiscal.',
    leftOut: (part, programs) =>
      ({
        'Booth or table': `Sin contar: ${count(programs, 'puesto o mesa', 'puestos o mesas')}. Un puesto no es un programa.`,
        'Promotion only': `Sin contar: ${programs} que la biblioteca solo difundió.`,
        'Space only': `Sin contar: ${programs} en que la biblioteca solo dio el espacio.`,
      })[part],
    hybrid: (programs) =>
      `${count(programs, 'programa es híbrido', 'programas son híbridos')}: ${programs === 1 ? 'es un solo programa' : 'cada uno es un solo programa'}. Si su formulario no tiene ese lugar, póngalo en uno solo de los suyos.`,
    noPart: 'sin contar, papel sin anotar: complete «Parte de la biblioteca»',
    onlyDate: 'sin contar: solo una fecha en la hoja de socios, sin fila en el registro',
    nobody: 'sin contar: la fila no nombra ni socio ni proyecto',
    twice: (rows) =>
      `${count(rows, 'fila está', 'filas están')} dos veces en el registro y se ${rows === 1 ? 'cuenta' : 'cuentan'} una vez.`,
  },
};
