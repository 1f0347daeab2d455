// The person's side of the local server.
export const person = Number(new URLSearchParams(location.search).get("user")) || 1001;
export const chatPath = `/api/chats/${person}`;

export async function get(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

export async function post(path, body = {}) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

export const write = (message) => post(`${chatPath}/messages`, message);
