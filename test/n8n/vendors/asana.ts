import { createHmac } from 'node:crypto';
import { vendor, type VendorRequest } from '../vendor.ts';

interface Task {
  readonly gid: string;
  completed: boolean;
  completed_at: string | null;
  readonly external?: { readonly gid: string };
  [field: string]: unknown;
}

interface Hook {
  readonly gid: string;
  readonly resource: { readonly gid: string };
  readonly target: string;
}

const SECRET = 'asana-hook-secret';

/** A project of Asana: its tasks and its webhooks. */
export function asanaProject() {
  const tasks: Task[] = [];
  const hooks: Hook[] = [];
  return {
    tasks,
    /** Somebody makes a task. */
    put: (data: Record<string, unknown>): Task => make(tasks, data),
    /** Somebody ticks a task off, or opens it again. */
    tick: (task: Task, completed = true) =>
      Object.assign(task, { completed, completed_at: completed ? new Date().toISOString() : null }),
    /** What Asana sends beside a body, to prove that it comes from there. */
    signed: (raw: string) => ({ 'X-Hook-Signature': createHmac('sha256', SECRET).update(raw).digest('hex') }),
    vendor: vendor({
      hosts: ['app.asana.com'],
      description: { file: 'asana', base: '/api/1.0' },
      credentials: {
        asanaOAuth2Api: {
          clientId: 'example',
          clientSecret: 'example',
          oauthTokenData: { access_token: 'example', token_type: 'Bearer' },
        },
      },
      strict: true,
      answers: () => (request) => answer(request, tasks, hooks),
    }),
  };
}

function answer({ method, path, body }: VendorRequest, tasks: Task[], hooks: Hook[]) {
  const [, , , kind, key = '', verb] = decodeURIComponent(path).split('/');
  const { data = {} } = (body ?? {}) as { data?: Record<string, unknown> };
  if (kind === 'webhooks') return aboutHooks(method, key, data, hooks);
  const task = tasks.find(({ gid, external }) => key === gid || key === `external:${external?.gid}`);
  if (method === 'POST' && key === '') return { status: 201, body: { data: make(tasks, data) } };
  if (task === undefined) return { status: 404, body: { errors: [{ message: `task: Unknown object: ${key}` }] } };
  if (verb === 'stories') return { status: 201, body: { data: { gid: '900', resource_type: 'story', ...data } } };
  if (method === 'PUT') Object.assign(task, data);
  return { body: { data: task } };
}

function make(tasks: Task[], data: Record<string, unknown>): Task {
  const gid = String(1200000000000001 + tasks.length);
  const task: Task = { gid, resource_type: 'task', completed: false, completed_at: null, ...data };
  tasks.push(task);
  return task;
}

/** The secret comes once, in the answer to the request that makes the hook. */
function aboutHooks(method: string, key: string, data: Record<string, unknown>, hooks: Hook[]) {
  if (method === 'GET') return { body: { data: hooks } };
  if (method === 'DELETE') {
    hooks.splice(0, hooks.length, ...hooks.filter(({ gid }) => gid !== key));
    return { body: { data: {} } };
  }
  const hook = {
    gid: String(500 + hooks.length),
    resource: { gid: String(data['resource']) },
    target: String(data['target']),
  };
  hooks.push(hook);
  return { status: 201, body: { data: hook, 'X-Hook-Secret': SECRET } };
}
