import { Hono } from 'hono';
import { cors } from 'hono/cors';
import * as z from 'zod/mini';

const order = z.object({ id: z.string(), fault: z.string() });
const expected = 'Expected JSON {"id", "fault"}, with the id that addresses carry; an empty fault ends it.';

export interface StandingFaults {
  /** `POST` begins one, or ends it; `DELETE` ends them all. */
  routes: Hono;
  /** What stands for an id, as `fault` has it in a query. */
  of(id: string | undefined): string | undefined;
}

/** Faults that begin and end while the address stays what it is, as they do in life. */
export function standingFaults(): StandingFaults {
  const standing = new Map<string, string>();
  const routes = new Hono();
  routes.use(cors({ origin: '*', allowMethods: ['POST', 'DELETE'] }));
  routes.post('/', async (c) => {
    const { data } = order.safeParse(await c.req.json().catch(() => undefined));
    if (!data) return c.text(expected, 400);
    if (data.fault) standing.set(data.id, data.fault);
    else standing.delete(data.id);
    return c.body(null, 204);
  });
  routes.delete('/', (c) => {
    standing.clear();
    return c.body(null, 204);
  });
  return { routes, of: (id) => (id === undefined ? undefined : standing.get(id)) };
}
