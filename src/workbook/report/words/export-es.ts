import type { Reached } from '../../../domain/activities';
import { spaced } from '../../charts/words/share';
import type { ExportWords } from './words';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** Cuántas personas vinieron, hasta donde alguien contó; `''` si nadie contó. */
function came({ people, activities, missing }: Reached, start: string): string {
  if (missing === activities) return '';
  const least = missing > 0 ? 'al menos ' : '';
  return `${start}${people === 1 ? 'vino' : 'vinieron'} ${least}${spaced(people)} ${people === 1 ? 'persona' : 'personas'}`;
}

export const exportWords: ExportWords = {
  minutes: ({ asOf, library, headlines }) =>
    `La dirección informó sobre las colaboraciones de ${library === '' ? 'la biblioteca' : library} a fecha de ${asOf}. ${headlines}`,
  post({ year: { name, over, reached, partners }, library }) {
    const who = library === '' ? 'la biblioteca' : library;
    const year = name.toLowerCase();
    if (reached.activities === 0) return `${name}: el primer programa conjunto está por venir.`;
    const when = over ? `En el ${year}` : `En lo que va del ${year}`;
    const whom =
      partners.length === 0 ? ' ofreció' : ` y ${count(partners.length, 'socio', 'socios')} de la comunidad ofrecieron`;
    return `${when}, ${who}${whom} ${count(reached.activities, 'programa o servicio', 'programas o servicios')}${came(reached, ', y ')}.`;
  },
  thank({ year, partner, reached }) {
    const times = reached.activities === 1 ? 'una vez' : `${reached.activities} veces`;
    return `¡Gracias, ${partner}! En el ${year.toLowerCase()} hicimos algo juntos ${times}${came(reached, ', y ')}. Sin ustedes no habría sido posible.`;
  },
  survey: {
    title: (year) => `Programas para la encuesta estatal, ${year.toLowerCase()}`,
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
      `Sin contar: ${programs} con «${part}». La biblioteca no puso dinero ni tiempo de su personal.`,
    noPart: 'sin contar, papel sin anotar: complete «Parte de la biblioteca»',
    onlyDate: 'sin contar: solo una fecha en la hoja de socios, sin fila en el registro',
    nobody: 'sin contar: la fila no nombra ni socio ni proyecto',
    twice: (rows) =>
      `${count(rows, 'fila está', 'filas están')} dos veces en el registro y ${rows === 1 ? 'se cuenta' : 'se cuentan'} dos veces.`,
  },
};
