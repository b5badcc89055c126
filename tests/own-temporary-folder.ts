import { takeTemporaryFolder } from '../scripts/own-temporary-folder.ts';

/** Before the first worker starts; what it gives back is called when the last one has ended. */
export default function setUp(): () => void {
  return takeTemporaryFolder('playbook-tests-');
}
