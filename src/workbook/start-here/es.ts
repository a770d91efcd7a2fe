import { headingIn } from '../words/headings';
import { sheetWords } from '../words/words';
import type { StartHere } from './start-here';

const { menu, sheets } = sheetWords('es');
const talked = headingIn('es', 'partners', 'lastTalked');

/** La hoja «Empiece aquí» en español. */
export const es: StartHere = {
  title: 'Empiece aquí',
  intro:
    'Jardín de socios muestra cómo está cada uno de sus socios de la comunidad, por qué, y qué hacer después. Cinco pasos, unos diez minutos.',
  steps: [
    {
      does: 'Hágala suya',
      how: '¿Esta es la plantilla de otra persona? Elija «Archivo» y después «Hacer una copia». Todo lo demás ocurre en su copia, y nadie la ve hasta que usted la comparta.',
    },
    {
      does: 'Escriba una fecha',
      how: `Los socios de la hoja «${sheets.partners}» son inventados. Escriba una fecha en «${talked}», en cualquier fila: la etapa y el nivel responden solos. Para esto no hace falta ningún permiso.`,
    },
    {
      does: 'Permítalo, una sola vez',
      how: `Elija «${menu.title}» en el menú de arriba y después «${menu.open}». Ahora Google pide su permiso. Lo que dirá, y por qué puede usted seguir, está más abajo.`,
    },
    {
      does: 'Quite los socios inventados',
      how: `Elija «${menu.title}» y después «${menu.removeSample}». Lo que usted escribió se queda.`,
    },
    {
      does: 'Empiece con sus propios socios',
      how: `Escriba el nombre de un socio en la hoja «${sheets.partners}»; con el nombre basta. ¿Ya tiene una lista? Copie su hoja a esta hoja de cálculo y elija «${menu.title}» y «${menu.adopt}».`,
    },
  ],
  permission: {
    title: 'Lo que dirá Google, y por qué es seguro seguir',
    lines: [
      '«Se necesita autorización»: Google lo dice de cualquier secuencia de comandos antes de que funcione por primera vez. Elija «Aceptar» y su cuenta.',
      '«Google no ha verificado esta aplicación»: el código pertenece a su propia copia, y nadie le ha pagado a Google para que lo revise. Cualquiera puede leerlo entero en Extensiones, Apps Script. Elija «Configuración avanzada» y después «Ir a Partner Garden (no seguro)».',
      'Pide dos cosas: leer y escribir esta única hoja de cálculo, y mostrar un panel lateral. Si hay casillas, marque las dos. Elija «Permitir».',
      'No puede ver su correo, sus otros archivos ni sus contactos. Nada sale de esta hoja de cálculo.',
      'Después elija otra vez la opción del menú. Se le pregunta una vez por cada copia, y también a quienes trabajen con usted en ella.',
      '¿Su organización lo bloquea? La etapa y el nivel responden igualmente cuando usted escribe. Pregunte por el menú y el panel a quien administra sus cuentas.',
    ],
  },
  older: {
    title: 'Usted viene de una copia anterior de Jardín de socios',
    lines: [
      `En la hoja de cálculo anterior, abra la flecha de la pestaña de cada hoja (${sheets.partners}, ${sheets.log}, ${sheets.projects}, ${sheets.settings}), elija «Copiar en», «Hoja de cálculo existente», y señale esta.`,
      `Después elija aquí «${menu.title}» y «${menu.bringIn}». No hay que escribir nada de nuevo, y la hoja de cálculo anterior queda como está.`,
    ],
  },
  withoutScript: {
    intro:
      'Este archivo es la hoja de Jardín de socios sin su código, para lugares donde no se permiten secuencias de comandos. Funciona en cualquier programa de hojas de cálculo.',
    steps: [
      {
        does: 'Mire alrededor',
        how: `Las filas de «${sheets.partners}» y «${sheets.log}» son inventadas. Una nota en cada encabezado dice qué va en la columna.`,
      },
      {
        does: 'Hágala suya',
        how: `Elimine las filas inventadas y escriba sus socios en «${sheets.partners}» y lo que pasó en «${sheets.log}». Elija palabras de las listas donde una celda las ofrece.`,
      },
      {
        does: 'Sepa lo que aquí no responde',
        how: 'Las columnas de encabezado más oscuro las calcula el código. Sin él se quedan como están; déjelas en blanco para sus propios socios, o escriba su propio juicio.',
      },
      {
        does: 'Añada el código más tarde, si puede',
        how: `Abra este archivo en Hojas de cálculo de Google y guárdelo como hoja de cálculo de Google. Elija Extensiones, Apps Script, y pegue los archivos de la carpeta «script» que venía con él. Vuelva a cargar y elija «${menu.title}» y «${menu.bringIn}»: lo que usted escribió se usa tal como está.`,
      },
    ],
    end: 'Puede borrar esta hoja cuando quiera. Nada depende de ella.',
  },
  end: 'Puede borrar esta hoja cuando quiera. Nada depende de ella.',
};
