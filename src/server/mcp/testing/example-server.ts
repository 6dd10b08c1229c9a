import { McpServer, ResourceTemplate, completable } from '@modelcontextprotocol/server'
import { z } from 'zod'

/** A picture and a sound of a few bytes. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const SOUND = 'UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA='

const image = { type: 'image', data: PICTURE, mimeType: 'image/png' } as const
const text = (content: string): { readonly type: 'text'; readonly text: string } => ({
  type: 'text',
  text: content,
})

/**
 * The server that the conformance suite expects to test: with its tools, resources and prompts. What is tested with it is
 * the endpoint, which carries every kind of content that the protocol has.
 */
export function exampleServer(): McpServer {
  const server = new McpServer({ name: 'example', version: '1.0.0' })
  server.registerTool('test_simple_text', { description: 'A tool of the suite.' }, () => ({
    content: [text('This is a simple text response for testing.')],
  }))
  server.registerTool('test_image_content', { description: 'A tool of the suite.' }, () => ({
    content: [image],
  }))
  server.registerTool('test_audio_content', { description: 'A tool of the suite.' }, () => ({
    content: [{ type: 'audio', data: SOUND, mimeType: 'audio/wav' }],
  }))
  server.registerTool('test_embedded_resource', { description: 'A tool of the suite.' }, () => ({
    content: [
      {
        type: 'resource',
        resource: {
          uri: 'test://embedded-resource',
          mimeType: 'text/plain',
          text: 'This is an embedded resource content.',
        },
      },
    ],
  }))
  server.registerTool('test_multiple_content_types', { description: 'A tool of the suite.' }, () => ({
    content: [
      text('Multiple content types test:'),
      image,
      {
        type: 'resource',
        resource: {
          uri: 'test://mixed-content-resource',
          mimeType: 'application/json',
          text: '{"test":"data"}',
        },
      },
    ],
  }))
  server.registerTool('test_error_handling', { description: 'A tool of the suite.' }, () => {
    throw new Error('This tool intentionally returns an error for testing')
  })
  server.registerResource('static-text', 'test://static-text', { mimeType: 'text/plain' }, (uri) => ({
    contents: [
      { uri: uri.href, mimeType: 'text/plain', text: 'This is the content of the static text resource.' },
    ],
  }))
  server.registerResource('static-binary', 'test://static-binary', { mimeType: 'image/png' }, (uri) => ({
    contents: [{ uri: uri.href, mimeType: 'image/png', blob: PICTURE }],
  }))
  server.registerResource(
    'template',
    new ResourceTemplate('test://template/{id}/data', { list: undefined }),
    {},
    (uri, { id }) => ({
      contents: [
        { uri: uri.href, mimeType: 'application/json', text: JSON.stringify({ id, templateTest: true }) },
      ],
    }),
  )
  registerPrompts(server)
  return server
}

function registerPrompts(server: McpServer): void {
  const argument = (): z.ZodString => z.string()
  server.registerPrompt('test_simple_prompt', { description: 'A prompt of the suite.' }, () => ({
    messages: [{ role: 'user', content: text('This is a simple prompt for testing.') }],
  }))
  server.registerPrompt(
    'test_prompt_with_arguments',
    {
      description: 'A prompt of the suite.',
      argsSchema: z.object({
        arg1: completable(argument(), () => ['paris', 'park', 'party']),
        arg2: argument(),
      }),
    },
    ({ arg1, arg2 }) => ({
      messages: [{ role: 'user', content: text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`) }],
    }),
  )
  server.registerPrompt(
    'test_prompt_with_embedded_resource',
    { description: 'A prompt of the suite.', argsSchema: z.object({ resourceUri: argument() }) },
    ({ resourceUri }) => ({
      messages: [
        {
          role: 'user',
          content: {
            type: 'resource',
            resource: {
              uri: resourceUri,
              mimeType: 'text/plain',
              text: 'Embedded resource content for testing.',
            },
          },
        },
        { role: 'user', content: text('Please process the embedded resource above.') },
      ],
    }),
  )
  server.registerPrompt('test_prompt_with_image', { description: 'A prompt of the suite.' }, () => ({
    messages: [
      { role: 'user', content: image },
      { role: 'user', content: text('Please analyze the image above.') },
    ],
  }))
}
