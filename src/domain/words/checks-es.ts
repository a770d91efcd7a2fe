import { ageGroupOf } from '../age-group';
import type { Check } from '../check';
import { dateEs as date } from './dates';
import type { LanguageWords } from './language-words';

/** «¿Quiso decir?», si hay un nombre parecido; si no, qué hacer. */
function meant({ nearest }: Check, otherwise: string): string {
  return nearest === undefined ? otherwise : `¿Quiso decir «${nearest}»?`;
}

export const checksEs: LanguageWords['checks'] = {
  'no-name': (_, heading) =>
    `Esta fila tiene datos, pero «${heading}» está en blanco, así que se omite. Escriba el nombre.`,
  'duplicate-name': ({ value, nearest }) =>
    `«${value}» es el mismo nombre que «${nearest ?? value}», más arriba. Se calculan las dos filas y los informes cuentan el nombre una vez. Deje una fila o cambie un nombre.`,
  'unknown-partner': (check) =>
    `«${check.value}» no está en la lista de socios, así que no se cuenta. ${meant(check, 'Añada el socio o corrija el nombre.')}`,
  'unknown-project': (check) =>
    `«${check.value}» no está en la lista de proyectos, así que la fila cuenta solo para sus socios. ${meant(check, 'Añada el proyecto o corrija el nombre.')}`,
  'not-a-date': ({ value }, heading) =>
    `«${value}» en «${heading}» no es una fecha, así que cuenta como en blanco. Escriba un día, por ejemplo ${date('2025-05-01')}.`,
  'date-in-future': ({ value, column }, heading) =>
    column === 'agreedOn'
      ? `El ${date(value)} en «${heading}» aún no ha llegado, así que el acuerdo todavía no vale. Corrija el día o espere.`
      : column === 'decidedOn'
        ? `El ${date(value)} en «${heading}» aún no ha llegado; hasta entonces no cuenta la temporada de al lado. Corrija el día o espere.`
        : `El ${date(value)} en «${heading}» aún no ha llegado y aquí solo cabe un día pasado, así que cuenta como en blanco. Corrija el día.`,
  'date-implausible': ({ value }, heading) =>
    `El ${date(value)} en «${heading}» es anterior a 1990 o queda a más de diez años, así que cuenta como en blanco. Corrija el año.`,
  'ended-before-start': ({ value, day = '', column }, heading) =>
    column === 'until'
      ? `«${heading}» es el ${date(value)}, antes del primer día, el ${date(day)}, así que cuenta como en blanco. Corrija una de las dos.`
      : column === 'agreementEnds'
        ? `«${heading}» es el ${date(value)}, antes de que empezara el acuerdo, el ${date(day)}, así que cuenta como en blanco. Corrija una de las dos.`
        : `«${heading}» es el ${date(value)}, pero lo primero que ocurrió es del ${date(day)}, así que cuenta como en blanco. Corrija una de las dos.`,
  'row-after-end': ({ value, day = '' }, heading) =>
    `«${heading}» es el ${date(value)}, pero hubo contacto el ${date(day)}. El final se mantiene. Si continúa, elija Repetir o Cambiar, o borre el final.`,
  'let-go-undated': () => 'Se dio por cerrada, pero sin día. Cuenta igualmente; escriba el día de la decisión.',
  'rest-undated': () => 'Un descanso sin final. Cuenta igualmente; escriba hasta cuándo.',
  'ended-unharvested': ({ value }) =>
    `Terminó el ${date(value)} y no consta una mirada atrás. Dedíquele cinco minutos y anótela.`,
  lapsed: ({ value }) =>
    `No hay noticias de «${value}». Llame, prevea algo, elija un descanso o dé por cerrada la colaboración.`,
  'needs-a-date': ({ value }) =>
    `Ninguna fecha dice cómo van las cosas con «${value}». Escriba cuándo conversaron o hicieron algo juntos por última vez.`,
  'not-a-number': ({ value }, heading) =>
    `«${value}» en «${heading}» no es un número de 0 o más, así que cuenta como en blanco. Escriba solo el número.`,
  'not-in-list': ({ value, column }, heading) =>
    column === 'what'
      ? `«${value}» en «${heading}» no está en su lista, así que nada dice quién habló. Elija una palabra de la lista.`
      : `«${value}» en «${heading}» no está en su lista, así que cuenta como en blanco. Elija una palabra de la lista.`,
  'age-group-date': ({ value }, heading) =>
    `«${heading}» contiene el día ${date(value)}: la hoja tomó ${ageGroupOf(value)} por una fecha. Cuenta como ${ageGroupOf(value)}. Dé a la celda formato de texto y escríbalo de nuevo.`,
  'same-event-twice': ({ value }) =>
    `Una fila de más arriba dice lo mismo: ${date(value)}, con los mismos socios, palabra y proyecto. Cuenta una sola vez. Borre la fila si se anotó dos veces.`,
  'plan-past': ({ day = '' }) =>
    `Esto estaba previsto para el ${date(day)}. ¿Ocurrió? Entonces cambie la palabra; si no, mueva el día o borre la fila.`,
  'agreement-expired': ({ value }) => `El acuerdo terminó el ${date(value)}. Renuévelo o borre el día.`,
  'incomplete-log-row': ({ column }, heading) =>
    column === 'date'
      ? `Esta fila no se cuenta porque «${heading}» está en blanco. Escriba el día.`
      : 'Esta fila no se cuenta porque no nombra ni un socio ni un proyecto. Escriba con quién fue.',
};
