using System.CommandLine;
using BenchmarkDotNet.Running;

namespace DirectoryApi.Benchmarks.Micro;

/// <summary><c>micro</c>: the steps of the engine one by one, with what they allocate.</summary>
internal static class MicroCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var arguments = new Argument<string[]>("ARGUMENT") { Description = "Arguments of BenchmarkDotNet, such as --filter *Execute*.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("micro", "Measure parsing, validation, planning and execution, with what they allocate.") { arguments };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(result =>
        {
            string[] given = [.. result.GetValue(arguments) ?? [], .. result.UnmatchedTokens];
            BenchmarkSwitcher.FromTypes([typeof(EngineBenchmarks)]).Run(given.Length == 0 ? ["--filter", "*"] : given);
        });
        return command;
    }
}
