"""httpx: one AsyncClient, a task for each call under way. `read` takes the body whole, `json` also parses it."""

import httpx
from measurement import FIELDS, check, main, measure, target


async def client(arguments):
    limits = httpx.Limits(max_connections=arguments.connections, max_keepalive_connections=arguments.connections)
    fields = FIELDS | {"User-Agent": "httpx", "Accept-Encoding": "identity"}
    async with httpx.AsyncClient(base_url=arguments.base_url, headers=fields, verify=arguments.tls, limits=limits,
                                 timeout=30) as session:
        async def one(number):
            response = await session.get(target(number))
            check(response.status_code, response.content, arguments.mode == "json")

        await measure(arguments, one)


main(client)
