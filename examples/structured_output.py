"""An answer that is JSON of a given shape."""

import json

from claude_client import Client as Anthropic

client = Anthropic()

schema = {
    "type": "object",
    "properties": {
        "product": {"type": "string"},
        "price": {"type": "number"},
        "quantity": {"type": "integer"},
    },
    "required": ["product", "price", "quantity"],
    "additionalProperties": False,
}
message = client.messages.create(
    model="claude-sonnet-5-5",
    max_tokens=512,
    output_config={"format": {"type": "json_schema", "schema": schema}},
    messages=[{"role": "user", "content": "An order: three coils of rope at 14.50 each."}],
)
order = json.loads(message.content[0].text)
print("order:", sorted(order))
