"""aiohttp: one session, a task for each call under way. `read` takes the body whole, `json` also parses it."""

import aiohttp
from measurement import FIELDS, check, main, measure, target


async def client(arguments):
    connector = aiohttp.TCPConnector(limit=arguments.connections, ssl=arguments.tls)
    async with aiohttp.ClientSession(arguments.base_url, connector=connector, headers=FIELDS | {"User-Agent": "aiohttp"},
                                     skip_auto_headers=["Accept-Encoding"]) as session:
        async def one(number):
            async with session.get(target(number)) as response:
                check(response.status, await response.read(), arguments.mode == "json")

        await measure(arguments, one)


main(client)
