import { es as words } from '../strings/es';
import type { Guide } from './guide';

const { start, gaps, adopt, card, log, report, check, undo, nav } = words;
/** Cómo se llega a una opción del menú. */
const menu = (item: string) => `En el menú de arriba elija «Jardín de socios» y después «${item}».`;
const inSetUp = (item: string) =>
  `En el menú de arriba elija «Jardín de socios», «Preparar y ayuda» y después «${item}».`;

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
        `¿Prefiere mirar primero? «${start.sample}» trae socios inventados; la última pestaña del panel se los lleva.`,
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
        inSetUp('Completar las fechas'),
        `En «${gaps.talked}» y «${gaps.done}» escriba lo que sepa: un día, un mes con su año, o solo un año.`,
        `Deje vacío lo demás y pulse «${gaps.save}».`,
      ],
    },
    partner: {
      title: 'Ver cómo está un socio, y por qué',
      steps: [
        'Haga clic en una celda de la fila del socio.',
        `En el panel elija «${nav.partner}»: se abre la ficha de esa fila.`,
        `La primera etiqueta dice en qué momento de su año está; la segunda, lo profunda que es la relación. «${card.why}» nombra la fecha que decidió.`,
        `«${card.next}» dice qué hacer primero.`,
      ],
    },
    log: {
      title: 'Anotar lo que pasó, en veinte segundos',
      steps: [
        `En el panel elija «${nav.log}». El socio de la fila en la que está ya aparece.`,
        `O escriba unas letras en «${log.partner}» y pulse Tab. Elija lo que mejor encaje en «${log.what}».`,
        'Una negativa amable tiene su propia palabra, y un regalo también. Una serie es una sola fila, con su último día en una columna propia.',
        `Pulse «${log.save}». La fila queda en la hoja «Registro», y la etapa y el nivel la siguen.`,
        `¿Un error? Pulse «${undo.button}».`,
      ],
    },
    report: {
      title: 'Hacer el informe para la junta',
      steps: [
        `En el panel elija «${nav.report}» y después «${report.builds.board}»; o elíjalo en el menú.`,
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
        `En la nueva: ${inSetUp('Traer mis hojas anteriores').replace('En el menú', 'en el menú')}`,
        'La hoja de cálculo anterior queda como está. Elimínela cuando esté seguro.',
      ],
    },
  },
  topicsTitle: 'Qué significan las palabras, y más',
  topics: {
    words: {
      title: 'Qué significan las cuatro etapas y los niveles',
      steps: [
        'Una semilla: usted ha escrito, o tiene una idea, y todavía no ha salido nada de ella.',
        'Una plántula: las dos partes conversan y preparan algo.',
        'Una cosecha: hicieron algo juntos hace poco.',
        'En descanso: una pausa, querida o no. Descansar también es cuidar, y no es ningún reproche.',
        'El nivel es otra pregunta: ¿qué tan profunda es la relación? Desde conocerse, pasando por una meta común y la ayuda regular, hasta cambiar cosas juntos.',
        'Una planta caída: nadie ha conversado desde hace más tiempo del que se quería.',
      ],
    },
    season: {
      title: 'Terminar una temporada',
      steps: [
        'Cada año pregunte por cada colaboración: ¿repetir, cambiar, descansar o soltar?',
        'Abra la ficha del socio, pulse el botón de la temporada, elija una de las cuatro y escriba unas palabras para quien venga después.',
        'Luego eche una mirada atrás: seis preguntas breves, cinco minutos. Las respuestas quedan en el registro.',
      ],
    },
    thanks: {
      title: 'Dar las gracias a todos',
      steps: [
        'La lista de agradecimientos muestra lo que hicieron juntos y aún no se ha agradecido, y cómo contactar con cada quien.',
        'Escriba, llame, lleve un pastel. Después, un clic lo anota en el registro.',
      ],
    },
    handover: {
      title: 'Pasar el trabajo a otra persona',
      steps: [
        'La página de traspaso pone a cada socio en papel: quién lo lleva, a quién llamar, qué se prometió, qué sigue.',
        'Imprímala o guárdela como PDF desde la ventana de impresión.',
      ],
    },
    community: {
      title: 'Contárselo a la comunidad',
      steps: [
        'El informe para la comunidad es para fuera: lo que lograron juntos, sin huecos y sin jerga.',
        'No nombra a ningún socio en descanso. Una historia solo se cuenta donde alguien marcó que se puede.',
      ],
    },
    projects: {
      title: 'Varias cosas con un mismo socio',
      steps: [
        '¿Hace varias cosas con un socio, o una con varios? Empiece desde el menú una hoja de proyectos y dé a cada una su fila.',
        'Un socio muestra la etapa de su proyecto más vivo.',
      ],
    },
    plain: {
      title: 'Palabras sencillas en lugar del jardín',
      steps: [
        'La última pestaña del panel tiene un interruptor: Nuevo, En marcha, Activo y En pausa.',
        'Celdas, colores, informes y panel lo siguen enseguida. Allí mismo están el idioma, el nombre de su biblioteca y el comienzo de su año.',
      ],
    },
    phone: {
      title: 'En el teléfono',
      steps: [
        'Google no muestra paneles en el teléfono. La hoja sí funciona: escriba una fila en el registro, y la etapa y el nivel la siguen solos.',
        'O haga un formulario de Google cuyas respuestas lleguen a esta hoja de cálculo, con un día, un socio y lo que pasó.',
      ],
    },
    blocked: {
      title: 'Si los scripts están bloqueados, o el panel queda vacío',
      steps: [
        'Con varias cuentas de Google en un navegador, los paneles pueden quedar vacíos. Use una ventana con una sola cuenta.',
        'O use el menú: el último de sus menús tiene lo que pregunta y responde con palabras.',
        'Donde su oficina bloquea los scripts, la hoja sigue siendo una hoja: todo está en ella como texto, días y números.',
      ],
    },
  },
};
