# Rules of Terraform's own, all of them. Those of AWS (tflint-ruleset-aws) are a plugin that tflint downloads from GitHub by itself, and nothing
# is downloaded while linting: types, names and runtimes are checked by the AWS provider in validate and test.
plugin "terraform" {
  enabled = true
  preset  = "all"
}

# It wants a main.tf, a variables.tf and an outputs.tf everywhere, be they empty: a root is split by what it is about, and an example is one file.
rule "terraform_standard_module_structure" {
  enabled = false
}
