import type { ReportInput } from '../charts/chart';
import { standardOf } from './board';
import type { Shown } from './options';
import type { Survey } from './survey';
import { surveyOf } from './survey';
import { reportWords } from './words/words';
import { yearOf } from './year';

/** Minutes are short. */
const MOST_SENTENCES = 4;

/** Words to take along from a report: into the minutes, a post, a letter, a form. */
export interface Along {
  /** Each question with its headline. */
  readonly headlines: string;
  readonly minutes: string;
  readonly post: string;
  /** A sentence for each partner with whom something was done this fiscal year. */
  readonly thanks: readonly { readonly partner: string; readonly sentence: string }[];
  readonly survey: Survey;
  readonly standard: string;
}

/** The words to take along from the charts that are shown. */
export function exportOf(input: ReportInput, shown: readonly Shown[]): Along {
  const { asOf, settings, words } = input;
  const say = reportWords(settings.language);
  const year = yearOf(input);
  const { library } = settings;
  return {
    headlines: [
      say.titles.board(library),
      ...shown.filter(({ empty }) => !empty).map(({ question, headline }) => `${question} ${headline}`),
      say.asOf(words.date(asOf)),
    ].join('\n'),
    minutes: say.exportWords.minutes({
      asOf: words.date(asOf),
      library,
      headlines: shown
        .filter(({ empty, failed, chart }) => !empty && !failed && chart.shape.type !== 'LIST')
        .slice(0, MOST_SENTENCES)
        .map(({ headline }) => headline)
        .join(' '),
    }),
    post: say.exportWords.post({ year, library }),
    thanks: year.partners.map(({ one, reached }) => ({
      partner: one.name,
      sentence: say.exportWords.thank({ year: year.name, partner: one.name, reached }),
    })),
    survey: surveyOf(input),
    standard: standardOf(input),
  };
}
