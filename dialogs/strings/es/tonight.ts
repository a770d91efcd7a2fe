import type { TonightStrings } from '../en/tonight';

/** Lo que dice la ventana con la página de esta noche, en español. */
export const tonight: TonightStrings = {
  title: 'La página de esta noche',
  hint: 'Una sola página para repartir. Imprímala o guárdela como imagen; no se envía nada a ninguna parte.',
  ask: '¿Qué pide esta noche? (puede quedar en blanco)',
  askExample: 'Por ejemplo: les pedimos 4 horas por semana para el trabajo con los socios.',
  paper: 'Papel',
  papers: { letter: 'Carta', a4: 'Hoja A4' },
  noStory:
    'Todavía ninguna historia lleva la marca «se puede compartir». Márquela en la hoja de proyectos o escriba una en Informes.',
  print: 'Imprimir',
  save: 'Guardar como imagen',
  saved: 'La imagen está en sus descargas.',
};
