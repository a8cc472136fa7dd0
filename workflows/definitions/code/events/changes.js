// One call of the planner a customer; it needs to have run once, so that it is known which workflow it is.
const { workflowId } = $input.first().json;
if (!workflowId) return [];
return $('First time?').first().json.changes.map((change) => ({ json: { ...change, replan: true, workflowId } }));
