using System.Globalization;
using System.Text;

namespace DirectoryApi.Search.Tests.Relevance.Scoring;

/// <summary>Scores as tables in Markdown.</summary>
public static class RelevanceTable
{
    /// <summary>One engine: a row for each group, the queries that were tuned on beside those held back.</summary>
    /// <param name="heading">What the groups are.</param>
    /// <param name="outcomes">The outcomes.</param>
    /// <param name="group">The group of an outcome.</param>
    public static string Of(string heading, IReadOnlyList<QueryOutcome> outcomes, Func<QueryOutcome, string> group)
    {
        var table = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"| {heading} | tuned | satisfied | sure | @1 | @3 | MRR | held | satisfied | sure | @1 | @3 | MRR |")
            .AppendLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var part in outcomes.GroupBy(group, StringComparer.Ordinal).OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            AddRow(table, part.Key, part);
        }

        AddRow(table, "all", outcomes);
        return table.ToString();
    }

    /// <summary>Several engines beside one another, over all queries and over those held back, with the share satisfied in each class.</summary>
    /// <param name="runs">The outcomes of every engine by its name.</param>
    public static string Compare(IReadOnlyList<(string Engine, IReadOnlyList<QueryOutcome> Outcomes)> runs)
    {
        var table = new StringBuilder().Append("| queries |");
        AddCells(table, runs, run => run.Engine);
        table.Append("|---|").AppendLine(string.Concat(runs.Select(_ => "--:|")));
        AddScores(table, "all", runs, _ => true);
        AddScores(table, "held", runs, outcome => outcome.Query.IsHeld);
        foreach (var name in runs[0].Outcomes.Select(outcome => outcome.Query.Class).Distinct().Order(StringComparer.Ordinal))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {name} |");
            AddCells(table, runs, run => Share(RelevanceScore.Of(run.Outcomes.Where(outcome => outcome.Query.Class == name)).Satisfied));
        }

        return table.ToString();
    }

    private static void AddScores(
        StringBuilder table, string part, IReadOnlyList<(string Engine, IReadOnlyList<QueryOutcome> Outcomes)> runs, Func<QueryOutcome, bool> isIn)
    {
        var scores = runs.Select(run => RelevanceScore.Of(run.Outcomes.Where(isIn))).ToList();
        foreach (var (measure, value) in new (string, Func<RelevanceScore, double>)[]
        {
            ("satisfied", score => score.Satisfied),
            ("satisfied surely", score => score.Sure),
            ("success@1", score => score.SuccessAt1),
            ("success@3", score => score.SuccessAt3),
            ("MRR", score => score.MeanReciprocalRank),
        })
        {
            table.Append(CultureInfo.InvariantCulture, $"| {part} ({scores[0].Queries}): {measure} |");
            AddCells(table, scores, score => Share(value(score)));
        }
    }

    private static void AddRow(StringBuilder table, string name, IEnumerable<QueryOutcome> outcomes)
    {
        var parts = outcomes.ToLookup(outcome => outcome.Query.IsHeld);
        table.Append(CultureInfo.InvariantCulture, $"| {name} |");
        AddCells(table, [.. CellsOf(RelevanceScore.Of(parts[false])), .. CellsOf(RelevanceScore.Of(parts[true]))], cell => cell);
    }

    private static IEnumerable<string> CellsOf(RelevanceScore score) => score.Queries == 0
        ? ["0", "", "", "", "", ""]
        :
        [
            score.Queries.ToString(CultureInfo.InvariantCulture),
            Share(score.Satisfied),
            Share(score.Sure),
            Share(score.SuccessAt1),
            Share(score.SuccessAt3),
            Share(score.MeanReciprocalRank),
        ];

    private static void AddCells<T>(StringBuilder table, IEnumerable<T> values, Func<T, string> cell) =>
        table.AppendLine(string.Concat(values.Select(value => $" {cell(value)} |")));

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
