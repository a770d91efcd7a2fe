import { checksEs } from './checks-es';
import { dateEs } from './dates';
import { lists } from './es-lists';
import type { LanguageWords } from './language-words';
import { nextEs } from './next-es';
import { whyEs } from './why-es';

export const es: LanguageWords = {
  stages: {
    garden: {
      Seed: 'Semilla',
      Seedling: 'Plántula',
      Harvest: 'Cosecha',
      Resting: 'Descanso',
      'Needs a date': 'Falta una fecha',
    },
    plain: {
      Seed: 'Nuevo',
      Seedling: 'En marcha',
      Harvest: 'Activo',
      Resting: 'En pausa',
      'Needs a date': 'Falta una fecha',
    },
  },
  tiers: {
    'No date yet': 'Sin fecha',
    'No contact yet': 'Sin contacto',
    '1 Building relationships': '1 Construir la relación',
    'Quiet (was 2)': 'En silencio (fue 2)',
    'Quiet (was 3)': 'En silencio (fue 3)',
    'Quiet (was 4)': 'En silencio (fue 4)',
    '2 Common language': '2 Lenguaje común',
    '3 Supportive roles': '3 Funciones de apoyo',
    '4 Strategic collaboration': '4 Colaboración estratégica',
  },
  quiet: 'En silencio',
  inTouch: {
    garden: {
      'No answer yet': 'Sin respuesta',
      'In touch': 'En contacto',
      Planned: 'Previsto',
      'Needs water': 'Necesita riego',
      Wilting: 'Se marchita',
    },
    plain: {
      'No answer yet': 'Sin respuesta',
      'In touch': 'En contacto',
      Planned: 'Previsto',
      'Needs water': 'Toca llamar',
      Wilting: 'Con retraso',
    },
  },
  lists,
  date: dateEs,
  why: whyEs,
  next: nextEs,
  checks: checksEs,
  headline: {
    none: 'Todavía no hay socios.',
    partners: (count, stages) => `${count === 1 ? '1 socio' : `${count} socios`}: ${stages}.`,
    counted: {
      garden: {
        Seed: (count) => (count === 1 ? '1 semilla' : `${count} semillas`),
        Seedling: (count) => (count === 1 ? '1 plántula' : `${count} plántulas`),
        Harvest: (count) => `${count} en cosecha`,
        Resting: (count) => `${count} en descanso`,
        'Needs a date': (count) => `${count} sin fecha`,
      },
      plain: {
        Seed: (count) => (count === 1 ? '1 nuevo' : `${count} nuevos`),
        Seedling: (count) => `${count} en marcha`,
        Harvest: (count) => (count === 1 ? '1 activo' : `${count} activos`),
        Resting: (count) => `${count} en pausa`,
        'Needs a date': (count) => `${count} sin fecha`,
      },
    },
    quiet: (count) => `${count} sin noticias`,
  },
};
