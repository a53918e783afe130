// events: origin-request
const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const client = new DynamoDBClient({ region: 'us-east-1' });
exports.handler = async (event) => {
  const { request } = event.Records[0].cf;
  const { Item } = await client.send(new GetItemCommand({ TableName: 'links', Key: { id: { S: request.uri } } }));
  return Item ? { status: '302', headers: { location: [{ key: 'Location', value: Item.to.S }] } } : request;
};
