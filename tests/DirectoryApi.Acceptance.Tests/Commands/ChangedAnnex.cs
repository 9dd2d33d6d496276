namespace DirectoryApi.Acceptance.Tests.Commands;

/// <summary>
/// An annex of the repository, changed as an updated decree would change it. Its tables stand under four standards, so every edit is
/// made in all four copies.
/// </summary>
internal static class ChangedAnnex
{
    public const string FileName = "P1200000363.ru.txt";

    private static readonly (string From, string To)[] Edits =
    [
        // Another number; the same digits grouped otherwise, which is no change.
        ("279-96-88", "279-96-80"),
        ("56-40-34", "564-034"),

        // Another building of the same street; another street.
        ("ул. Зенкова, 37", "ул. Зенкова, 73"),
        ("ул. Радостовца,", "ул. Розыбакиева,"),

        // Another name, with address and phones as they were.
        ("дел Ауэзовского", "дел имени Абая Ауэзовского"),

        // An office less.
        ("\t7)\n\tУправление внутренних\n\nдел Турксибского\n\nрайона\n\tг. Алматы, ул.\n\nРихарда Зорге, 14\n\t\n\n\n\t298-54-09\n\t298-54-45\n\n", ""),

        // An office more.
        (
            "улица Пушкина, 97\n\t32-66-58\n\t32-46-97\n\nприемная\n",
            "улица Пушкина, 97\n\t32-66-58\n\t32-46-97\n\nприемная\n\t\n\n\t26\n\tЦОН района\n\nБайконур\n\nгорода Астаны\n\tгород Астана\n\nулица Брусиловского, 5\n\t37-00-01\n\t37-00-02\n\nприемная\n"),
    ];

    /// <summary>The annex as the repository has it.</summary>
    public static string Original { get; } = Repository.PathOf("data", "annexes", FileName);

    /// <summary>Writes the changed annex into a folder, under its own name, and gives its path.</summary>
    public static async Task<string> WriteAsync(string folder)
    {
        var text = await File.ReadAllTextAsync(Original, TestContext.Current.CancellationToken);
        foreach (var (from, to) in Edits)
        {
            Assert.Equal(4, text.Split(from).Length - 1);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return await WriteAsync(folder, text);
    }

    /// <summary>Writes the annex without its last tables, as a file that was cut off, and gives its path.</summary>
    public static async Task<string> WriteCutAsync(string folder)
    {
        var text = await File.ReadAllTextAsync(Original, TestContext.Current.CancellationToken);
        return await WriteAsync(folder, text[..(text.Length / 8)]);
    }

    private static async Task<string> WriteAsync(string folder, string text)
    {
        var path = Path.Combine(folder, FileName);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }
}
