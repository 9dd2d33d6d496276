using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace DirectoryApi.Store.Model;

/// <summary>
/// Makes the tables of SQLite: those of short lists are kept in the order of their key and nowhere else (<c>WITHOUT ROWID</c>,
/// https://www.sqlite.org/withoutrowid.html), where SQLite would keep the rows in one tree and their keys once more in another. Queries do
/// not see the difference, so that stores of either kind are of the same version.
/// </summary>
internal sealed class SqliteTables : SqliteMigrationsSqlGenerator
{
    private const string Annotation = "Directory:KeptByKey";

    public SqliteTables(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
        : base(dependencies, annotations)
    {
    }

    /// <summary>Has a table, of rows much shorter than a page, kept in the order of its key.</summary>
    public static void KeepByKey(EntityTypeBuilder table) => table.HasAnnotation(Annotation, true);

    /// <inheritdoc />
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate: false);
        if (model!.GetEntityTypes().Single(entity => entity.GetTableName() == operation.Name).FindAnnotation(Annotation) is not null)
        {
            builder.Append(" WITHOUT ROWID");
        }

        if (terminate)
        {
            builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            EndStatement(builder);
        }
    }
}
