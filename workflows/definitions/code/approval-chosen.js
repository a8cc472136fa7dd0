// The touch on the line that was chosen.
const { waiting } = $('List').first().json;
const number = Number.parseInt(String($input.first().json.choice), 10);
const touch = waiting[number - 1];
if (!touch) throw new Error('That line is no longer on the list; open the desk again');
return [{ json: touch }];
