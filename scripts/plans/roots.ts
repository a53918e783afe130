/** A small root that terraform plans: first applied as it was, then planned as it is. */
export interface PlanRoot {
  name: string;
  /** Applied first; null for a root that has no state. */
  was: string | null;
  is: string;
  /** `aws` for a root that needs that provider. */
  provider: 'built-in' | 'aws';
}

const before = `
variable "secret" {
  type      = string
  default   = "hush-hush-1"
  sensitive = true
}
resource "terraform_data" "updated" { input = { text = "one", list = ["a", "b"], number = 9007199254740993, json = jsonencode({ a = 1, b = [1] }) } }
resource "terraform_data" "replaced" { triggers_replace = ["one"] }
resource "terraform_data" "replaced_first" {
  triggers_replace = ["one"]
  lifecycle { create_before_destroy = true }
}
resource "terraform_data" "deleted" { input = "gone" }
resource "terraform_data" "before_move" { input = "same" }
resource "terraform_data" "forgotten" { input = "kept" }
resource "terraform_data" "secret" { input = { password = var.secret, user = "root" } }
resource "terraform_data" "secret_same" { input = var.secret }
resource "terraform_data" "counted" {
  count = 2
  input = count.index
}
output "changed" { value = "one" }
output "removed" { value = "one" }
output "secret" {
  value     = var.secret
  sensitive = true
}
`;

const after = `
variable "secret" {
  type      = string
  default   = "hush-hush-2"
  sensitive = true
}
resource "terraform_data" "updated" { input = { text = "two", list = ["a", "c"], number = 9007199254740995, json = jsonencode({ a = 2, b = [1] }) } }
resource "terraform_data" "replaced" { triggers_replace = ["two"] }
resource "terraform_data" "replaced_first" {
  triggers_replace = ["two"]
  lifecycle { create_before_destroy = true }
}
moved {
  from = terraform_data.before_move
  to   = terraform_data.moved
}
resource "terraform_data" "moved" { input = "same" }
removed {
  from = terraform_data.forgotten
  lifecycle { destroy = false }
}
import {
  to = terraform_data.imported
  id = "imported-id"
}
resource "terraform_data" "imported" { input = "x" }
resource "terraform_data" "secret" { input = { password = var.secret, user = "root" } }
resource "terraform_data" "secret_same" { input = sensitive("hush-hush-1") }
resource "terraform_data" "counted" {
  count = 1
  input = count.index
}
resource "terraform_data" "keys" {
  for_each = toset(["plain", "a|b", "\`tick\`", "<b>", "q\\"uote"])
  input    = each.key
}
output "changed" { value = "two" }
output "secret" {
  value     = var.secret
  sensitive = true
}
output "later" { value = terraform_data.replaced.id }
check "never" {
  assert {
    condition     = terraform_data.moved.input == "other"
    error_message = "moved is not other"
  }
}
`;

/** What no plan of these roots may show. */
export const rootSecret = /hush-hush|letmein-please/;

const sets = (first: string, second: string) => `
resource "terraform_data" "set" {
  input = toset([${first}])
}
resource "terraform_data" "objects" {
  input = toset([${second}])
}
`;

const aws = (rules: string) => `
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
}
resource "aws_security_group" "web" {
  name = "web"
${rules}
}
resource "aws_db_instance" "main" {
  identifier          = "main"
  username            = "root"
  password            = "letmein-please"
  instance_class      = "db.t3.micro"
  allocated_storage   = 10
  engine              = "postgres"
  skip_final_snapshot = true
}
`;

const rule = (port: number, blocks: string) => `  ingress {
    from_port   = ${port}
    to_port     = ${port}
    protocol    = "tcp"
    cidr_blocks = [${blocks}]
  }`;
const http = rule(80, '"10.0.0.0/8"');
const https = rule(443, '"172.16.0.0/12"');

/** Every kind of change that the built-in provider can make, sets in either order, and a provider that marks a password itself. */
export const planRoots: PlanRoot[] = [
  { name: 'kinds', was: before, is: after, provider: 'built-in' },
  { name: 'nothing', was: before, is: before, provider: 'built-in' },
  { name: 'sets', was: null, is: sets('"a", "b", "c"', '{ n = 1 }, { n = 2 }'), provider: 'built-in' },
  { name: 'sets-shuffled', was: null, is: sets('"c", "a", "b"', '{ n = 2 }, { n = 1 }'), provider: 'built-in' },
  { name: 'aws', was: null, is: aws(`${http}\n${https}`), provider: 'aws' },
  { name: 'aws-shuffled', was: null, is: aws(`${https}\n${http}`), provider: 'aws' },
];
