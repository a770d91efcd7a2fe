import type { CatchUpStrings } from '../en/catch-up';

/** What the dialog "Catch up" says, in Spanish. */
export const catchUp: CatchUpStrings = {
  title: 'Ponerse al día',
  question: (name) => `¿Cómo van las cosas con ${name}?`,
  count: (at, of) => `${at} de ${of}`,
  keys: 'Las teclas 1 a 4 responden, U vuelve una atrás. No se escribe nada hasta tener diez respuestas, o hasta que usted pare.',
  answers: {
    did: (year) => `Hicimos algo juntos en ${year}`,
    talk: (year) => `Hablamos (al menos una vez en ${year})`,
    silent: 'Sin noticias este año',
    rest: 'En descanso: acordamos una pausa',
  },
  when: '¿Cuándo, si lo sabe? (un día o un mes)',
  whenHint: 'Intro, y luego 1 a 4. Sin un día solo se guarda el año, con una nota que lo dice.',
  unclear: 'No se entiende. Pruebe «marzo» o «14/3/2026».',
  restHint: 'El descanso agrega las columnas de la temporada en el extremo derecho de su lista, si faltan.',
  back: 'Una atrás',
  stop: 'Parar aquí',
  saving: 'Guardando las respuestas…',
  none: 'Todo está al día',
  noneHint: 'Cada socio tiene algo del último año, o alguien dijo cómo están las cosas.',
  finished: 'Todo al día',
  stored: (count) => (count === 1 ? 'Se guardó una respuesta.' : `Se guardaron ${count} respuestas.`),
  growing: 'Su jardín hasta ahora',
  tonight: 'Hacer la página de esta noche',
  close: 'Cerrar',
};
