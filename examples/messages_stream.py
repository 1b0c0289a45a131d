"""Text as it is written, then the whole message."""

import asyncio

from claude_client import AsyncClient as AsyncAnthropic


async def main() -> None:
    client = AsyncAnthropic()
    async with client.messages.stream(
        model="claude-sonnet-5-5",
        max_tokens=256,
        messages=[{"role": "user", "content": "Count to twenty."}],
    ) as stream:
        async for event in stream:
            if event.type == "text":
                print(event.text, end="", flush=True)
            elif event.type == "content_block_stop":
                print(f"\nblock {event.index} is complete: {event.content_block.type}")
    message = await stream.get_final_message()
    print(message.to_json())


asyncio.run(main())
