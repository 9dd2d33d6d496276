using System.Globalization;
using DirectoryApi.Store.Diagnosis;

namespace DirectoryApi.Operations.Doctor;

/// <summary>Whether the server of a shared store is of a version, and lets the user do, what the program needs.</summary>
internal static class PostgresCheck
{
    private const string Name = "postgres";

    /// <summary>Runs the check; nothing for a store in a file.</summary>
    public static async Task RunAsync(Patient patient, CancellationToken cancellationToken)
    {
        if (patient.Paths?.Store.Postgres is not { } options)
        {
            return;
        }

        var facts = await StoreDiagnosis.ReadPostgresAsync(options, cancellationToken);
        var version = facts.MajorVersion >= PostgresFacts.OldestVersion
            ? CheckResult.Ok(Name, string.Create(CultureInfo.InvariantCulture, $"PostgreSQL {facts.MajorVersion} answers."))
            : CheckResult.Failed(Name, string.Create(CultureInfo.InvariantCulture, $"PostgreSQL {facts.MajorVersion} is too old; upgrade it to {PostgresFacts.OldestVersion} or later."));
        patient.Findings.AddRange([version, Rights(facts), Notifications(facts)]);
    }

    private static CheckResult Rights(PostgresFacts facts) => facts switch
    {
        { IsStandby: true } => CheckResult.Ok("postgres rights", "It is a standby: it can be served from, and is imported into on its primary."),
        { MayWrite: true, HasSchema: true } => CheckResult.Ok("postgres rights", "The user may import."),
        { MayWrite: true } => CheckResult.Ok("postgres rights", "There is no schema yet; the user may make it with the first import."),
        { HasSchema: true } => CheckResult.Warning("postgres rights", "The user may only read: serve with --no-import, or grant SELECT, INSERT, UPDATE and DELETE on the schema's tables for imports."),
        _ => CheckResult.Failed("postgres rights", "There is no schema, and the user may not make it: grant CREATE on the database, or import as another user."),
    };

    private static CheckResult Notifications(PostgresFacts facts) => facts.IsStandby
        ? CheckResult.Warning("postgres notifications", "A standby notifies of nothing: new editions are looked for every few seconds.")
        : CheckResult.Ok("postgres notifications", "New editions are told by LISTEN/NOTIFY.");
}
