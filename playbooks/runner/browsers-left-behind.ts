import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a browser's command line says of whose it is. Numbers of processes are given again; this is not. */
export function markOf(owner: string): string {
  return `--playbook-owner=${owner}`;
}

/**
 * Ends the browsers of an owner whose program is gone, by the mark in their command lines. Where command lines can't
 * be read (on Windows), none is ended.
 *
 * @returns the processes that were ended.
 */
export function endBrowsersOf(owner: string): number[] {
  return processesWith(markOf(owner)).filter(end);
}

function processesWith(mark: string): number[] {
  try {
    if (process.platform === 'linux') return inProc(mark);
    return process.platform === 'darwin' ? inProcessList(mark) : [];
  } catch {
    return [];
  }
}

function inProc(mark: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && wordsOf(name).includes(mark))
    .map(Number);
}

function wordsOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function inProcessList(mark: string): number[] {
  const lines = execFileSync('/bin/ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.filter(line => line.split(' ').includes(mark)).map(line => Number.parseInt(line, 10));
}

function end(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
