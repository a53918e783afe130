import type { ActionInvocation, CheckResult, OutputChange, Plan } from '../model.ts';
import { type Members, put } from '../value.ts';
import { attributeDiff } from './diff/attributes.ts';
import { DiffWriter, type Step } from './diff/writer.ts';
import { type Item, LazyItem } from './item.ts';
import { visible } from './text.ts';
import type { ChangeSymbol, GroupId, Note } from './words.ts';

/** What is no resource: checks, action invocations, outputs. */
export function otherItems(plan: Plan): { id: GroupId; item: Item }[] {
  return [
    ...plan.checks.map((check) => ({ id: 'check' as const, item: checkItem(check) })),
    ...plan.actionInvocations.map((invocation) => ({ id: 'action' as const, item: actionItem(invocation) })),
    ...plan.outputs.map((output) => ({ id: 'output' as const, item: outputItem(output) })),
  ];
}

function actionItem({ address, trigger, deferred }: ActionInvocation): Item {
  const notes: Note[] = [
    ...(trigger === null ? [] : [{ kind: 'trigger' as const, names: [visible(trigger)] }]),
    ...(deferred === null ? [] : [{ kind: 'deferred' as const, names: [visible(deferred)] }]),
  ];
  return new LazyItem('!', address, notes, () => ({ text: '', long: false }));
}

function checkItem({ address, status, messages }: CheckResult): Item {
  return new LazyItem('!', address, [{ kind: 'status', names: [status] }], (step) => {
    const writer = new DiffWriter(step);
    for (const message of messages) {
      for (const line of message.split(/\r?\n/)) writer.textLine(status === 'unknown' ? ' ' : '-', 0, line);
    }
    return { text: writer.text(), long: writer.long };
  });
}

const outputSymbols: Record<OutputChange['kind'], ChangeSymbol> = { create: '+', update: '~', delete: '-', other: '?' };

function outputItem({ name, kind, before, after }: OutputChange): Item {
  return new LazyItem(outputSymbols[kind], name, [], (step: Step) => {
    const side = (value: OutputChange['before']) => {
      const members: Members = {};
      put(members, name, value);
      return members;
    };
    // An output that is made or goes has one side only, also where that side is null.
    return attributeDiff(
      {
        before: kind === 'create' ? null : side(before),
        after: kind === 'delete' ? null : side(after),
        replacePaths: [],
      },
      step,
    );
  });
}
