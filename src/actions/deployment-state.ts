import type { DeploymentStatus } from '../github/deployments/deployment.ts';
import { readState, saveState } from '../github/state.ts';

/** What promote-stage tells its post step of the deployment on GitHub, as it comes to be true. The post step ends what is open. */

const names = {
  wanted: 'deployment-wanted',
  made: 'deployment',
  lastWord: 'deployment-last-word',
  ended: 'deployment-ended',
};

type Environment = NodeJS.ProcessEnv;

/** By what a deployment can be found that was asked for, where no answer came. */
export interface WantedDeployment {
  environment: string;
  /** Of its payload, which names the run. */
  hash: string;
}

export interface DeploymentLeft {
  wanted: WantedDeployment | null;
  id: number | null;
  /** The status that was to end it, whether GitHub has taken it or not. */
  lastWord: DeploymentStatus | null;
  ended: boolean;
}

export function keepWanted(wanted: WantedDeployment, environment: Environment): void {
  saveState(names.wanted, JSON.stringify(wanted), environment);
}

export function keepMade(id: number, environment: Environment): void {
  saveState(names.made, String(id), environment);
}

export function keepLastWord(status: DeploymentStatus, environment: Environment): void {
  saveState(names.lastWord, JSON.stringify(status), environment);
}

export function keepEnded(environment: Environment): void {
  saveState(names.ended, 'true', environment);
}

/** What the main step has left; nothing where it never began. */
export function readLeft(environment: Environment): DeploymentLeft {
  const [wanted, lastWord] = [readState(names.wanted, environment), readState(names.lastWord, environment)];
  return {
    wanted: wanted ? (JSON.parse(wanted) as WantedDeployment) : null,
    id: Number(readState(names.made, environment)) || null,
    lastWord: lastWord ? (JSON.parse(lastWord) as DeploymentStatus) : null,
    ended: readState(names.ended, environment) !== undefined,
  };
}
