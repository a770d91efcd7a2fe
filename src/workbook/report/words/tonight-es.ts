import { spaced } from '../../charts/words/share';
import type { TonightWords } from './tonight';

const count = (number: number, one: string, many: string) => `${spaced(number)} ${number === 1 ? one : many}`;

export const tonight: TonightWords = {
  title: 'Nuestras colaboraciones',
  nothingYet: 'todavía no se puede decir nada',
  numbers: {
    attendance: {
      label: (number) => (number === 1 ? 'asistencia a lo que hicimos juntos' : 'asistencias a lo que hicimos juntos'),
      note: ({ year, over, missing, before }) =>
        [
          over ? year : `${year}, hasta ahora`,
          ...(missing > 0 ? [`${missing} sin contar`] : []),
          ...(before === null ? [] : [`${before.year}${over ? '' : ', a la misma fecha'}: ${spaced(before.people)}`]),
        ].join('; '),
      none: (year) => `todavía no hay nada anotado del ${year.toLowerCase()}`,
    },
    underWay: {
      label: (number) => (number === 1 ? 'colaboración vigente' : 'colaboraciones vigentes'),
      note: (of, undated) => `de ${of}${undated > 0 ? ' con fechas conocidas' : ''}`,
      none: (of) => (of === 0 ? 'todavía no hay socios' : `ninguno de ${count(of, 'socio', 'socios')} tiene una fecha`),
    },
    programs: {
      label: (number) => (number === 1 ? 'programa o servicio juntos' : 'programas y servicios juntos'),
      note: (partners) => `con ${count(partners, 'socio', 'socios')}`,
    },
  },
  garden: {
    title: { garden: 'Nuestro jardín: una planta por cada socio', plain: 'Un punto por cada socio' },
    drooping: {
      garden: (number) => `${number} ${number === 1 ? 'se inclina' : 'se inclinan'}: hace tiempo que toca llamar.`,
      plain: (number) => `${number} con el punto abierto: hace tiempo que toca llamar.`,
    },
    undated: (number) =>
      `${count(number, 'socio no tiene', 'socios no tienen')} fecha todavía y no ${number === 1 ? 'está dibujado' : 'están dibujados'}.`,
    ended: (number) => `${count(number, 'colaboración terminó', 'colaboraciones terminaron')} en este año fiscal.`,
    vendors: (number) =>
      `No se ${number === 1 ? 'cuenta' : 'cuentan'}: ${count(number, 'proveedor o presentador pagado', 'proveedores y presentadores pagados')}.`,
  },
  story: 'Una historia',
  ask: 'Lo que les pedimos esta noche',
  credit: (day) => `A fecha de ${day}. La asistencia suma a todos en cada actividad. Hecho con Partner Garden.`,
};
