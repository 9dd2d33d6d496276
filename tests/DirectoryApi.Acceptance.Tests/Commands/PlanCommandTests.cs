using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Commands;

/// <summary><c>plan</c>: what an updated annex would change, in every form, without changing it.</summary>
public sealed class PlanCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("directory.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Plan_OfAChangedAnnex_TellsEveryChangeWithItsPlace_AndStoresNothing()
    {
        await RunningProgram.RunAsync("import", ChangedAnnex.Original, "--store", Store);
        var changed = await ChangedAnnex.WriteAsync(_folder.Path);
        var (exitCode, output, error) = await RunningProgram.RunAsync("plan", changed, "--store", Store);
        Assert.Equal(0, exitCode);
        Assert.Contains("Matching offices", error, StringComparison.Ordinal);
        output = output.ReplaceLineEndings("\n");
        Assert.StartsWith(
            """
            Made from edition 1 of the store, which it would replace.
              P1200000363.ru.txt: takes the place of the one the store holds, 988 rows, 988 rows before, 1 withdrawn, 1 added, 1 renamed, 2 moved, 1 changed
            247 offices now, 247 then:
                   1  withdrawn (0.40 %)
                   0  merged
                   1  added
                   1  renamed
                   2  moved
                   1  changed
                 242  unchanged

            """.ReplaceLineEndings("\n"),
            output,
            StringComparison.Ordinal);
        foreach (var line in (string[])[
            "«Управление внутренних дел Турксибского района» (P1200000363.ru.txt:1",
            "«ЦОН района Байконур города Астаны» (P1200000363.ru.txt:",
            "    name in Russian: «Управление внутренних дел Ауэзовского района» → «Управление внутренних дел имени Абая Ауэзовского района» (P1200000363.ru.txt:",
            "    address: «г. Алматы, ул. Зенкова, 37» → «г. Алматы, ул. Зенкова, 73» (P1200000363.ru.txt:",
            "    address: «г. Алматы, ул. Радостовца, 205» → «г. Алматы, ул. Розыбакиева, 205» (P1200000363.ru.txt:",
            "279-96-88, secretariat | 233-69-18, migration police» → «279-96-80, secretariat | 233-69-18, migration police» (P1200000363.ru.txt:"])
        {
            Assert.Contains(line, output, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("564-034", output, StringComparison.Ordinal);
        var lines = await File.ReadAllLinesAsync(changed, TestContext.Current.CancellationToken);
        var place = output[(output.IndexOf("279-96-80", StringComparison.Ordinal) + 1)..];
        place = place[(place.IndexOf(".txt:", StringComparison.Ordinal) + 5)..place.IndexOf(')', StringComparison.Ordinal)];
        Assert.Contains("279-96-80", lines[int.Parse(place, System.Globalization.CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal);

        var (_, editions, _) = await RunningProgram.RunAsync("editions", "--store", Store);
        Assert.Equal(2, editions.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Plan_OfFilesThatTheStoreHolds_ChangesNothing()
    {
        await RunningProgram.RunAsync("import", ChangedAnnex.Original, "--store", Store);
        var (exitCode, output, _) = await RunningProgram.RunAsync("plan", ChangedAnnex.Original, "--store", Store);
        Assert.Equal(0, exitCode);
        Assert.Contains("     247  unchanged\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("Changed:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_OfAFolder_ForAnEmptyStore_AddsEveryOffice_AndMakesNoStore()
    {
        var annexes = Directory.CreateDirectory(_folder.File("annexes")).FullName;
        await ChangedAnnex.WriteAsync(annexes);
        var (exitCode, output, error) = await RunningProgram.RunAsync("plan", annexes, "--store", Store, "--format", "json");
        Assert.True(exitCode == 0, error);
        using var json = JsonDocument.Parse(output);
        var counts = json.RootElement.GetProperty("counts");
        Assert.Equal((0, 247, 247), (counts.GetProperty("before").GetInt32(), counts.GetProperty("after").GetInt32(), counts.GetProperty("added").GetInt32()));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("baseEdition").ValueKind);
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public async Task Plan_AsJson_IsOneObject_AndNothingElse()
    {
        await RunningProgram.RunAsync("import", ChangedAnnex.Original, "--store", Store);
        var (exitCode, output, _) = await RunningProgram.RunAsync("plan", await ChangedAnnex.WriteAsync(_folder.Path), "--store", Store, "--format", "json");
        Assert.Equal(0, exitCode);
        using var json = JsonDocument.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(1, json.RootElement.GetProperty("baseEdition").GetInt32());
        Assert.Equal(
            ["WITHDRAWN", "ADDED", "RENAMED", "MOVED", "MOVED", "CHANGED"],
            json.RootElement.GetProperty("offices").EnumerateArray().Select(office => office.GetProperty("kind").GetString()));
        Assert.Equal("REPLACED", json.RootElement.GetProperty("documents")[0].GetProperty("change").GetString());
    }

    [Fact]
    public async Task Plan_AsAPage_OpensInABrowser_WideAndNarrow()
    {
        await RunningProgram.RunAsync("import", ChangedAnnex.Original, "--store", Store);
        var page = _folder.File("plan.html");
        var (exitCode, output, error) = await RunningProgram.RunAsync(
            "plan", await ChangedAnnex.WriteAsync(_folder.Path), "--store", Store, "--format", "html", "--output", page);
        Assert.Equal(0, exitCode);
        Assert.Empty(output);
        Assert.Contains("To apply it: apply FILE... --if-edition 1", error, StringComparison.Ordinal);
        Browser.Require();
        var elements = await Browser.OpenAsync(page, _folder.File("dom"), "--dump-dom");
        Assert.Equal(6, elements.Split("<article class=\"office\"").Length - 1);
        await Browser.SeeAsync(page, _folder, 1280);
        await Browser.SeeAsync(page, _folder, 360);
    }
}
