using System.CommandLine;
using System.Globalization;
using DirectoryApi.Imports;
using DirectoryApi.Planning;
using DirectoryApi.Planning.Reports;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Commands;

/// <summary>
/// <c>apply FILE...</c>: plans an import and makes it the current edition, provided that the store still is what was planned from.
/// Unlike <c>import</c>, which is for running unattended, it tells the plan and does not plan again where another import comes first.
/// </summary>
internal static class ApplyCommand
{
    public static Command Create(SharedOptions shared)
    {
        var arguments = new ImportArguments(shared, "import");
        var edition = new Option<int?>("--if-edition")
        {
            Description = "Apply only while this is the current edition, as the plan that was looked at says; 0 for a store without one.",
            HelpName = "NUMBER",
        };
        var command = new Command("apply", "Import documents into the store, as one edition, and tell what changed. Ends with 2 if too many offices would be withdrawn, with 3 if another import came first.")
        {
            arguments.Files, edition, arguments.MaxWithdrawn, arguments.MaxResidue,
        };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            () => RunAsync(arguments.ToSettings(result), arguments.PathsOf(result), result.GetValue(edition), cancellation),
            Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(
        Dictionary<string, string?> settings, IReadOnlyList<string> files, int? ifEdition, CancellationToken cancellationToken)
    {
        var tools = ImportTools.Open(settings, files);
        EditionPlan? plan = null;
        ImportOutcome outcome;
        try
        {
            outcome = await ImportRun.RunAsync(
                async reporter =>
                {
                    var batch = await tools.Import.ReadAsync(files, skipUnreadable: false, reporter, cancellationToken);
                    plan = await tools.Import.PlanAsync(batch, reporter, cancellationToken);
                    Check(plan, ifEdition);
                    return batch.Read.Count == 0
                        ? new ImportOutcome(batch, plan, Applied: null)
                        : new ImportOutcome(batch, plan, await tools.Import.ApplyAsync(plan, reporter, cancellationToken));
                },
                cancellationToken);
        }
        finally
        {
            // Also where it is refused: a person is to see why.
            if (plan is not null)
            {
                Console.Write(PlanText.Summary(plan));
            }
        }

        Console.WriteLine(ImportText.Summary(outcome));
        Console.WriteLine($"Store: {tools.Paths.Store}");
        return ExitCode.Success;
    }

    private static void Check(EditionPlan plan, int? ifEdition)
    {
        if (ifEdition is { } wanted && wanted != (plan.BaseEdition ?? 0))
        {
            throw new StoreException(StoreErrorKind.Conflict, string.Create(
                CultureInfo.InvariantCulture,
                $"The store holds edition {plan.BaseEdition ?? 0} and not {wanted}, which was to be changed. Nothing was applied; plan again, and apply with --if-edition {plan.BaseEdition ?? 0}."));
        }
    }
}
