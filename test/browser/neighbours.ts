import { blankWorkbook, type WorkbookJson } from '../host';
import { csvSheet } from '../preview/input/csv';

/* A list as a town library keeps it: a title, a blank row, Spanish headings, one date of which nobody has said what it means. */

const HEADINGS = 'Organización,Tipo,Contacto,Correo,Último contacto,Convenio,Observaciones';

/** Ten of the forty nobody has a date for. */
const NAMES = [
  'Escuela Benito Juárez',
  'Secundaria Técnica 8',
  'Jardín de Niños Girasol',
  'Centro de Salud Norte',
  'Clínica Dental Sonrisa',
  'Casa de la Cultura',
  'Coro del Valle',
  'Mercado de los Sábados',
  'Panadería La Espiga',
  'Papelería Mundo',
];
const PLACES = ['', ' de San Mateo', ' de Santa Rita', ' del Río'];

/** The spreadsheet with the list. */
export function neighbours(): WorkbookJson {
  const rows = PLACES.flatMap((place, turn) =>
    NAMES.map((name, index) => {
      const day = turn === PLACES.length - 1 ? '' : `${10 + index}/0${1 + turn * 2}/2026`;
      return `${name}${place},Vecinos,Contacto ${index + 1},c${index}${turn}@example.org,${day},Ninguno,`;
    }),
  );
  const text = ['VECINOS DE LA BIBLIOTECA 2026,,,,,,', ',,,,,,', HEADINGS, ...rows].join('\n');
  return { ...blankWorkbook('es_MX'), sheets: [csvSheet(0, 'Vecinos', text, 'es_MX')] };
}
