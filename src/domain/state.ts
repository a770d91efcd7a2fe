import type { Day } from './day';
import type { Event } from './event';
import type { HarvestMarks } from './harvest';
import type { InTouch, Stage, Tier } from './lists';
import type { Partner, Project, Windows } from './rows';
import type { Season } from './season';
import type { PlotFacts, StageRule } from './stage';
import type { TierDays, TierFacts } from './tier';

/** What was decided for one partner on one day, and from what. */
export interface PartnerState {
  readonly partner: Partner;
  readonly asOf: Day;
  readonly windows: Windows;
  readonly stage: Stage;
  readonly rule: StageRule;
  readonly tier: Tier | '';
  readonly inTouch: InTouch | '';
  /** Resting by S14 or S15: not chosen. */
  readonly quiet: boolean;
  /** Its own row has ended or was let go: no tier now. */
  readonly ended: boolean;
  /** Its own row. */
  readonly season: Season;
  /** The plot that decided the stage: one of its projects, or null for the partner's own. */
  readonly speaker: Project | null;
  /** The facts of that plot. */
  readonly plot: PlotFacts;
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
