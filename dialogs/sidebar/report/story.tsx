import { LIMITS } from '../../../src/contract/limits';
import type { ReportChoices } from '../../../src/contract/report';
import type { StoryWish } from '../../../src/domain/report';
import { usePage } from '../../parts/page';

interface StoryProps {
  stories: ReportChoices['stories'];
  story: StoryWish;
  set: (story: StoryWish) => void;
}

const OWN = 'own';
/** Before a project's name, so that none can be taken for another choice. */
const PROJECT = 'project ';

/** The story that the report tells: the newest, a project's, or one that is written here. */
export function StoryField({ stories, story, set }: StoryProps) {
  const text = usePage().words.report;
  const own = story !== null && 'text' in story ? story : null;
  const project = story !== null && 'project' in story ? story.project : null;
  return (
    <div class="field">
      <label for="report-story">{text.story}</label>
      <select
        id="report-story"
        value={own ? OWN : project === null ? '' : PROJECT + project}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value === OWN) set({ text: '', shared: false });
          else set(value === '' ? null : { project: value.slice(PROJECT.length) });
        }}
      >
        <option value="">{text.lastStory}</option>
        {stories.map((one) => (
          <option key={one} value={PROJECT + one}>
            {one}
          </option>
        ))}
        <option value={OWN}>{text.ownStory}</option>
      </select>
      {own && (
        <>
          <label for="report-story-text">{text.storyText}</label>
          <textarea
            id="report-story-text"
            rows={4}
            maxLength={LIMITS.story}
            value={own.text}
            onInput={(event) => set({ ...own, text: event.currentTarget.value })}
          />
          <label class="tick">
            <input
              type="checkbox"
              aria-describedby="story-shared-hint"
              checked={own.shared}
              onChange={(event) => set({ ...own, shared: event.currentTarget.checked })}
            />
            {text.storyShared}
          </label>
          <p class="quiet" id="story-shared-hint">
            {text.storySharedHint}
          </p>
        </>
      )}
    </div>
  );
}
