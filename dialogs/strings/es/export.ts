import type { ExportStrings } from '../en/export';

/** Lo que dice el diálogo «Palabras e imágenes para llevar». */
export const exportWords: ExportStrings = {
  title: 'Palabras e imágenes para llevar',
  hint: (day) => `A fecha de ${day}. No se envía nada: usted copia o descarga lo que quiera.`,
  words: 'Palabras',
  headlines: 'Todos los titulares del informe para la junta',
  minutes: 'Un párrafo para el acta',
  post: 'Una publicación breve',
  standard: 'La frase para la norma estatal',
  thankWhom: '¿A quién dar las gracias?',
  thanks: 'Una frase de agradecimiento',
  nobodyToThank: 'En este año fiscal todavía no hicieron nada juntos, así que no hay a quién dar las gracias aquí.',
  table: (title) => `Tabla: ${title}`,
  surveyCells: 'Lo mismo como celdas para pegar',
  copy: 'Copiar',
  copyWhat: (what) => `Copiar: ${what}`,
  copied: 'Copiado.',
  selected: 'El texto está seleccionado. Pulse Ctrl+C, o Comando+C en un Mac.',
  reminders: 'Recordatorios',
  remindersHint:
    'Los próximos 90 días como archivo de calendario: lo previsto, acuerdos y descansos que terminan, lo que falta terminar. Google Calendar: Configuración, Importar. Outlook y teléfonos: abra el archivo. Si lo toma otra vez, trae lo que se movió y no duplica nada.',
  remindersTake: 'Descargar los recordatorios',
  remindersSaved: 'El archivo de calendario está en sus descargas.',
  pictures: 'Imágenes',
  native:
    'Los gráficos de las hojas de informe pueden pasar a Presentaciones o Documentos tal como están: haga clic en un gráfico de la hoja, cópielo y péguelo allí. Aquí tiene cada uno como imagen PNG.',
  internal: 'Solo para el equipo.',
  download: 'Descargar',
  downloadWhat: (question) => `Descargar la imagen: ${question}`,
  saved: (question) => `La imagen está en sus descargas: ${question}`,
  notSaved: 'Este navegador no puede hacer imágenes. Copie el gráfico desde la hoja del informe.',
  stamp: (library, day) => `${library === '' ? '' : `${library}. `}A fecha de ${day}. Hecho con Jardín de socios.`,
  close: 'Cerrar',
};
