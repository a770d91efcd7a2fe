import { withClasp } from '../publish/outside';
import { emulatedAnswers, writeProject } from './project';
import { FOLDER, pushLiveCheck } from './push';

/* `npm run live-check`: the emulator's cases as a script project that runs them on real Google and tells what differs. */

const answers = emulatedAnswers();
withClasp(pushLiveCheck, () => writeProject(FOLDER, answers));
