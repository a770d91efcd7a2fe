import { es as words } from '../strings/es';
import type { Guide } from './guide';

const { start, gaps, adopt, card, log, report, check, undo, nav } = words;
/** Cómo se llega a una opción del menú. */
const menu = (item: string) => `En el menú de arriba elija «Jardín de socios» y después «${item}».`;

/** La guía en español. */
export const es: Guide = {
  title: '¿Cómo se hace?',
  choose: 'Elija lo que quiere hacer',
  intro: 'Lo que está entre comillas es lo que verá en la pantalla.',
  picture: (title) => `La pantalla mientras usted hace esto: ${title}`,
  pages: {
    begin: {
      title: 'Empezar con una hoja de cálculo vacía',
      steps: [
        menu('Abrir el panel'),
        `En el panel pulse «${start.setUp}». Se hacen las hojas «Socios», «Registro» y «Ajustes».`,
        'Escriba el nombre de un socio en la primera columna. Con el nombre basta: la etapa y el nivel aparecen al lado.',
        `¿Prefiere mirar primero? «${start.sample}» trae socios inventados, y «Quitar el jardín de ejemplo», en el menú, se los lleva.`,
      ],
    },
    adopt: {
      title: 'Usar la lista que ya tiene',
      steps: [
        menu('Usar la lista que ya tengo'),
        `La ventana dice «${adopt.found}»: cada uno de sus encabezados y por qué se toma. Cambie lo que no esté bien.`,
        `Pulse «${adopt.preview}». Todavía no se escribe nada.`,
        `Pulse «${adopt.add}». Se añaden en el extremo derecho de su lista; no se cambia ninguna de sus celdas.`,
        '¿No era lo que quería? «Deshacer la última anotación», en el menú, lo retira.',
      ],
    },
    gaps: {
      title: 'Completar cuándo conversaron por última vez',
      steps: [
        menu('Completar las fechas'),
        `En «${gaps.talked}» y «${gaps.done}» escriba lo que sepa: un día, un mes con su año, o solo un año.`,
        `Deje vacío lo demás y pulse «${gaps.save}».`,
      ],
    },
    partner: {
      title: 'Ver cómo está un socio, y por qué',
      steps: [
        'Haga clic en una celda de la fila del socio.',
        `En el panel pulse «${card.selected}».`,
        `«${card.stage}» dice en qué momento de su año está, y «${card.tier}» lo profunda que es la relación. «${card.why}» nombra la fecha que decidió.`,
        `«${card.next}» dice qué hacer primero.`,
      ],
    },
    log: {
      title: 'Anotar lo que pasó, en veinte segundos',
      steps: [
        `En el panel pulse «${nav.log}».`,
        `Escriba el nombre del socio en «${log.partner}» y elija lo que mejor encaje en «${log.what}».`,
        'Una negativa amable tiene su propia palabra, y un regalo también. Una serie es una sola fila, con su último día en una columna propia.',
        `Pulse «${log.save}». La fila queda en la hoja «Registro», y la etapa y el nivel la siguen.`,
        `¿Un error? Pulse «${undo.button}».`,
      ],
    },
    report: {
      title: 'Hacer el informe para la junta',
      steps: [
        `En el panel pulse «${report.builds.board}», o elíjalo en el menú.`,
        'Queda en la hoja «Informe para la junta»: cada gráfico con su frase encima y sus números debajo.',
        'Hágalo de nuevo cuando quiera: se pone al día la misma hoja.',
        'Imprímalo con Archivo, Imprimir, o copie a mano un gráfico en Presentaciones o Documentos.',
      ],
    },
    check: {
      title: 'Encontrar lo que la hoja entendió mal',
      steps: [
        menu('Revisar mi hoja'),
        'Cada línea dice qué llama la atención y en qué celda.',
        `«${check.show}» le lleva a la celda. Donde hay remedio, un botón lo ofrece; no se cambia nada si usted no pulsa ninguno.`,
        `Pulse «${check.again}» cuando haya cambiado algo.`,
      ],
    },
    'bring-in': {
      title: 'Pasar a una copia más nueva',
      steps: [
        'Haga una copia de la plantilla más nueva.',
        'En su hoja de cálculo anterior abra la flecha de la pestaña de Socios, y después la de Registro, Proyectos y Ajustes. Elija copiarla en una hoja de cálculo existente, y señale la nueva.',
        `En la nueva: ${menu('Traer mis hojas anteriores').replace('En el menú', 'en el menú')}`,
        'La hoja de cálculo anterior queda como está. Elimínela cuando esté seguro.',
      ],
    },
  },
};
