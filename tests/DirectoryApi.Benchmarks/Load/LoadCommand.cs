using System.CommandLine;

namespace DirectoryApi.Benchmarks.Load;

/// <summary><c>load</c>: the server over HTTP against a bare endpoint and mercurius, in one run on one machine.</summary>
internal static class LoadCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "How many rounds, in turn over all servers.", DefaultValueFactory = _ => 5 };
        var seconds = new Option<int>("--seconds") { Description = "How long each server is asked in a round.", DefaultValueFactory = _ => 5 };
        var only = new Option<string?>("--only") { Description = "Only this operation." };
        only.AcceptOnlyFromAmong([.. Measured.All.Select(operation => operation.Name)]);
        var withoutMercurius = new Option<bool>("--without-mercurius") { Description = "Leave out the server that needs Node.js." };
        var command = new Command("load", "Compare requests per second with a bare endpoint and with mercurius; needs wrk and Node.js.") { rounds, seconds, only, withoutMercurius };
        command.SetAction(async (result, cancellation) =>
        {
            try
            {
                var operations = Measured.All.Where(operation => result.GetValue(only) is not { } name || operation.Name == name).ToList();
                await RunAsync(operations, Math.Max(1, result.GetValue(rounds)), Math.Max(1, result.GetValue(seconds)), result.GetValue(withoutMercurius), cancellation);
                return 0;
            }
            catch (OperationCanceledException)
            {
                return 130;
            }
            catch (LoadException exception)
            {
                await Console.Error.WriteLineAsync(exception.Message);
                return 1;
            }
        });
        return command;
    }

    private static async Task RunAsync(IReadOnlyList<Measured> operations, int rounds, int seconds, bool withoutMercurius, CancellationToken cancellationToken)
    {
        await using var contest = await Contest.StartAsync(withoutMercurius, cancellationToken);
        var table = new LoadTable();
        foreach (var operation in operations)
        {
            foreach (var contender in contest.Contenders)
            {
                Console.Error.WriteLine($"Warming up: {operation.Name}, {contender.Name}");
                await Wrk.RunAsync(contender.UrlOf(operation), operation.Body, seconds, cancellationToken);
            }

            for (var round = 1; round <= rounds; round++)
            {
                foreach (var contender in contest.Contenders)
                {
                    var rate = await Wrk.RunAsync(contender.UrlOf(operation), operation.Body, seconds, cancellationToken);
                    Console.Error.WriteLine($"Round {round} of {rounds}: {operation.Name}, {contender.Name}: {rate:0} requests/s");
                    table.Add(operation, contender.Name, rate);
                }
            }
        }

        Console.WriteLine(table);
    }
}
