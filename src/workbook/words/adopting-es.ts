import type { Adopting } from './adopting';

const rowsOf = (rows: readonly number[]) =>
  `${rows.length === 1 ? 'la fila' : 'las filas'} ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ` y ${rows.length - 5} más` : ''}`;

export const adopting: Adopting = {
  remark(sheet, remark, date) {
    switch (remark.code) {
      case 'second-table':
        return `«${sheet}»: en la fila ${remark.row} empieza una segunda tabla. No se toma; póngala en una hoja propia si debe contar.`;
      case 'placeholders':
        return `«${sheet}»: ${rowsOf(remark.rows)} («${remark.text}») aún no tienen nombre, así que no son socios.`;
      case 'text-dates':
        return `«${sheet}»: ${remark.count === 1 ? 'un texto' : `${remark.count} textos`} en «${remark.heading}» nombran un día («${remark.text}» es ${date(remark.day)}) pero no son fechas, así que cuentan como en blanco. Un clic convierte toda la columna en fechas.`;
      case 'other-order':
        return `«${sheet}»: «${remark.heading}» está escrita con ${remark.isDayFirst ? 'el día' : 'el mes'} primero («${remark.text}»), y esta hoja de cálculo lee primero ${remark.isDayFirst ? 'el mes' : 'el día'}.${remark.others > 0 ? ` ${remark.others === 1 ? 'Una de sus fechas puede tener' : `${remark.others} de sus fechas pueden tener`} cambiados el día y el mes.` : ''} Diga cómo se lee toda la columna, y sus textos se vuelven fechas.`;
      case 'day-numbers':
        return `«${sheet}»: «${remark.heading}» tiene números de día de Excel (${remark.number} es ${date(remark.day)}), que cuentan como en blanco. Un clic convierte toda la columna en fechas.`;
      case 'no-heading':
        return `«${sheet}»: ${rowsOf(remark.rows)} ${remark.rows.length === 1 ? 'tiene' : 'tienen'} celdas en columnas sin encabezado. Se dejan como están.`;
      case 'no-what':
        return `«${sheet}»: ${remark.rows === 1 ? 'una fila con fecha no dice' : `${remark.rows} filas con fecha no dicen`} qué pasó, así que no ${remark.rows === 1 ? 'cuenta como actividad' : 'cuentan como actividades'} hasta que usted diga qué fue.`;
    }
  },
  noList: {
    form: (sheet) =>
      `«${sheet}» parece un formulario de un solo socio: etiquetas a la izquierda y respuestas al lado. Una lista tiene una fila por socio, debajo de una fila de encabezados.`,
    'no-headings': (sheet) =>
      `No se encontró una fila de encabezados en «${sheet}». Escriba una encima de la primera fila, por ejemplo «Organización», «Contacto» y «Último contacto».`,
  },
  leftOut: (sheet) => `«${sheet}» no se toma: otra hoja se tomó para lo mismo.`,
  readBeside: (sheet) => `«${sheet}» se lee como un registro más; no se escribe nada en ella.`,
  merged: (sheet, rows) =>
    `«${sheet}»: ${rowsOf(rows)} pertenecen a la celda combinada de arriba. Solo cuenta su primera fila; separe las celdas y escriba el nombre en cada fila.`,
};
