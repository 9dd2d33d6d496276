namespace DirectoryApi.Operations.Doctor;

/// <summary>Whether the settings can be.</summary>
internal static class SettingChecks
{
    private const string Settings = "settings";

    /// <summary>Runs the check.</summary>
    public static Task RunAsync(Patient patient, CancellationToken cancellationToken)
    {
        // Where paths can be, what they lead to can be looked at although another setting cannot be.
        patient.Paths = DirectoryPaths.From(DirectoryOptions.Read(patient.Configuration));
        ServerSettings.Check(patient.Configuration);
        patient.Findings.Add(CheckResult.Ok(Settings, "Every setting is one, and has a value that it takes."));
        return Task.CompletedTask;
    }
}
