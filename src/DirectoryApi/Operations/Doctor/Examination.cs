using DirectoryApi.Importers;
using DirectoryApi.Store.Backups;
using DirectoryApi.Store.Editions;
using DirectoryApi.Text.Csv;

namespace DirectoryApi.Operations.Doctor;

/// <summary>Checks a deployment: everything that starting, serving and importing rest on.</summary>
internal static class Examination
{
    private static readonly (string Name, Func<Patient, CancellationToken, Task> Check)[] Checks =
    [
        ("settings", SettingChecks.RunAsync),
        ("data", DataChecks.RunAsync),
        ("postgres", PostgresCheck.RunAsync),
        ("store", StoreChecks.RunAsync),
        ("index", IndexCheck.RunAsync),
        ("machine", MachineChecks.RunAsync),
        ("address", AddressCheck.RunAsync),
    ];

    /// <summary>Runs all checks. One that cannot be carried through is a result too.</summary>
    public static async Task<IReadOnlyList<CheckResult>> RunAsync(Patient patient, CancellationToken cancellationToken)
    {
        foreach (var (name, check) in Checks)
        {
            try
            {
                await check(patient, cancellationToken);
            }
            catch (Exception exception) when (IsForeseen(exception))
            {
                patient.Findings.Add(CheckResult.Failed(name, exception.Message));
            }
        }

        return patient.Findings;
    }

    private static bool IsForeseen(Exception exception) => exception is
        SettingException or StoreException or BackupException or ImportException or DataFileException
        or IOException or UnauthorizedAccessException or FormatException or InvalidDataException;
}
