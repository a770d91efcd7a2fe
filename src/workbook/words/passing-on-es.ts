import type { PassingOn } from './passing-on';

export const passingOn: PassingOn = {
  library: 'toda la biblioteca',
  questions: [
    ['¿Qué salió bien y qué no?', 'Vino mucha gente; el sonido era malo.', 'Salió bien o no'],
    ['¿Qué no arraiga aquí, por mucho que lo intenten?', 'Los sábados por la mañana.', 'No arraiga'],
    [
      '¿Qué iría mejor de otra forma: en otro sitio, a otra hora, con otra persona?',
      'El paseo de cuentos, en el parque.',
      'Mejor de otra forma',
    ],
    ['¿Qué crece aquí casi solo?', 'Todo lo que lleva comida.', 'Crece solo'],
    ['¿Qué necesitó más la gente?', 'Ayuda con los formularios.', 'Más necesario'],
    ['¿Qué daría más fruto la próxima vez?', 'Avisar a la escuela un mes antes.', 'Para dar más fruto'],
  ],
  thanksFor: (project, day, note, gift) =>
    `Por ${gift ? 'lo que aportaron' : project === '' ? 'lo que hicieron juntos' : `«${project}»`} el ${day}${note === '' ? '.' : `: ${note}`}`,
  happened: (day, what, note) => `${day}: ${what}${note === '' ? '' : ` (${note})`}`,
  toDo: (day, what) => (day === '' ? `Por hacer: ${what}` : `Por hacer antes del ${day}: ${what}`),
  until: (day) => `hasta el ${day}`,
  since: (day) => `desde el ${day}`,
};
