import type { Day } from './day';
import type { Event } from './event';
import type { HarvestMarks } from './harvest';
import type { InTouch, Stage, Tier } from './lists';
import type { Partner, Project, Windows } from './rows';
import type { Season } from './season';
import type { PlotFacts, StageRule, View } from './stage';
import type { TierDays, TierFacts } from './tier';

/** The plot that decided the stage of a partner. */
export interface Spoken {
  readonly stage: Stage;
  readonly rule: StageRule;
  /** One of its projects, or null for the partner's own plot. */
  readonly speaker: Project | null;
  /** The facts of that plot; of a project, as the partner sees it. */
  readonly plot: PlotFacts;
}

/** What was decided for one partner on one day, and from what. */
export interface PartnerState extends Spoken {
  readonly partner: Partner;
  readonly asOf: Day;
  readonly windows: Windows;
  /** How far the partner looks: its window, its agreement. */
  readonly view: View;
  readonly tier: Tier | '';
  readonly inTouch: InTouch | '';
  /** Resting, and nobody chose it: it lapsed, or was to come back and did not. */
  readonly quiet: boolean;
  /** Its own row is closed or was let go: no tier now. */
  readonly ended: boolean;
  /** Its own row. */
  readonly season: Season;
  /** The end of the rest that decided the stage, the latest of several; `''` when none did. */
  readonly restedUntil: Day;
  /** The next planned row of the partner. */
  readonly plan: Event | undefined;
  /** All of the partner's, oldest first, those in columns and those ahead included. */
  readonly events: readonly Event[];
  readonly facts: TierFacts;
  readonly days: TierDays;
  readonly projects: readonly ProjectState[];
}

/** What was decided for one project on one day, and from what. */
export interface ProjectState {
  readonly project: Project;
  readonly asOf: Day;
  readonly windows: Windows;
  readonly stage: Stage;
  readonly rule: StageRule;
  readonly season: Season;
  readonly plot: PlotFacts;
  readonly events: readonly Event[];
  /** How many of the marks are there, 0 to 5. */
  readonly harvest: number;
  readonly marks: HarvestMarks;
}
